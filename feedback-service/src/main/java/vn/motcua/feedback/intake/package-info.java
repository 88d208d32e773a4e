/** Taking feedback from anybody who has something to say, without a token. */
package vn.motcua.feedback.intake;
