/** The code people quote for feedback, and the counter that never gives one out twice. */
package vn.motcua.feedback.code;
