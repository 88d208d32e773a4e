/** Letting a sender say what the answer was worth, on the strength of the code and a second factor. */
package vn.motcua.feedback.rating;
