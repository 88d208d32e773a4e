package vn.motcua.reporting.indicators;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Publication decisions by their date of issue, and what they did to procedures. */
@Schema(description = "Publication decisions by date of issue; procedures = introduced + amended + abolished")
public record PublicationView(@Schema(examples = "32") long decisions, @Schema(examples = "205") long procedures,
        long introduced, long amended, long abolished,
        @Schema(description = "Of the decisions that entered the national database in the period, or should have by its end, how many were in time; null when there were none", examples = "100.00", nullable = true) BigDecimal publishedOnTimePercent) {

    static PublicationView of(Sums sums) {
        return new PublicationView(sums.of(Figure.DECISIONS), sums.of(Figure.PROCEDURES), sums.of(Figure.INTRODUCED),
                sums.of(Figure.AMENDED), sums.of(Figure.ABOLISHED),
                Percent.of(sums.of(Figure.NATIONAL_ENTRY_ON_TIME), sums.of(Figure.NATIONAL_ENTRY_DUE)));
    }
}
