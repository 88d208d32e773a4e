/**
 * What a case, a feedback, a rating or a decision adds to the figures: dated marks, derived by pure functions from what is
 * known of it.
 */
package vn.motcua.reporting.marks;
