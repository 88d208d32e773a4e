package vn.motcua.reporting.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is said about a report. */
record CommentRequest(@NotBlank @Size(max = 2000) String comment) {
}
