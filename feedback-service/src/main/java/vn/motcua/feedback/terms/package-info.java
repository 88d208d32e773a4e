/** How much time the law gives each step of feedback: versioned rule data, counted on the working calendar. */
package vn.motcua.feedback.terms;
