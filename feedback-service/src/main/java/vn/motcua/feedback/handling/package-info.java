/** What the receiving and the competent unit do about feedback, and what they may see of it. */
package vn.motcua.feedback.handling;
