package vn.motcua.reporting.indicators;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cases handled without paper, or without their applicant's coming. */
@Schema(description = "Cases handled without paper, or without their applicant's coming. A case counts where its events tell it; of the others nothing is supposed.")
public record DigitalView(
        @Schema(description = "Of the cases received or carried over, those with documents that the office digitised") long withDigitisedDocuments,
        @Schema(description = "Of the cases received or carried over, those that reused documents digitised in an earlier case") long reusingDocuments,
        @Schema(description = "Cases whose electronic result came on file, or was told of with the resolution, in the period") long electronicResults,
        @Schema(description = "Cases whose paper result was digitised in the period") long digitisedResults,
        @Schema(description = "Cases handled fully online whose result was handed over in the period: submitted online, fees paid online or none, result handed over electronically or by post (Decree 42/2022/NĐ-CP, art. 11)") long fullyOnline,
        @Schema(description = "withDigitisedDocuments / cases.received; null when none was received", nullable = true) BigDecimal digitisedDocumentsSharePercent,
        @Schema(description = "reusingDocuments / cases.received", nullable = true) BigDecimal reusingDocumentsSharePercent,
        @Schema(description = "electronicResults / cases.received, as index 766 takes it", nullable = true) BigDecimal electronicResultsSharePercent,
        @Schema(description = "fullyOnline / cases.resolved; null when none was resolved", nullable = true) BigDecimal fullyOnlineSharePercent) {

    static DigitalView of(Sums sums) {
        long received = sums.of(Figure.RECEIVED);
        return new DigitalView(sums.of(Figure.WITH_DIGITISED_DOCUMENTS), sums.of(Figure.REUSING_DOCUMENTS),
                sums.of(Figure.ELECTRONIC_RESULTS), sums.of(Figure.DIGITISED_RESULTS), sums.of(Figure.FULLY_ONLINE),
                Percent.of(sums.of(Figure.WITH_DIGITISED_DOCUMENTS), received),
                Percent.of(sums.of(Figure.REUSING_DOCUMENTS), received),
                Percent.of(sums.of(Figure.ELECTRONIC_RESULTS), received),
                Percent.of(sums.of(Figure.FULLY_ONLINE), sums.of(Figure.RESOLVED)));
    }
}
