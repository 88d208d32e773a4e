package vn.motcua.reporting.reports;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which report is begun. */
record CreateReportRequest(@NotBlank @Schema(examples = "H28.30") String unit,
        @NotBlank @Schema(examples = "2024-Q1") String period) {
}
