/** Feedback from citizens on rules and conduct, and their satisfaction with handled cases. */
package vn.motcua.feedback;
