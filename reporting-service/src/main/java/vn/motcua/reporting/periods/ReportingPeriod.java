package vn.motcua.reporting.periods;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period that reports are drawn for.
 *
 * @param from first day
 * @param to last day
 */
@Schema(description = "A period that reports are drawn for; its first and last day are both included")
public record ReportingPeriod(@Schema(examples = "2024-Q1") String code, PeriodKind kind,
        @Schema(examples = "2023-12-15") LocalDate from, @Schema(examples = "2024-03-14") LocalDate to) {
}
