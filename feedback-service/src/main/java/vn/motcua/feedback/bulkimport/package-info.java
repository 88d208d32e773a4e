/** Feedback that other systems already hold, taken in with its past under the same rules as live feedback. */
package vn.motcua.feedback.bulkimport;
