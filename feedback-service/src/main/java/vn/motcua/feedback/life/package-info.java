/**
 * Feedback from its submission to the rating of its answer: its states, what may be done in them, and the history it leaves.
 */
package vn.motcua.feedback.life;
