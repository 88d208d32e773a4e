package vn.motcua.replay.province;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What the province told the press about its quarter. Rates come without numerators. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PublishedFigures(String source, Period period, Cases cases, Publication publication, Feedback feedback,
        BigDecimal satisfactionWithCaseHandlingPercent) {

    /** The reporting period, both days included, and the instant the figures are as of. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Period(LocalDate from, LocalDate to, OffsetDateTime asOf, String name) {
    }

    /** Cases by tier of receiving unit. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Cases(Tier province, Tier serviceCentre, Tier districtsAndCommunes, BigDecimal onTimeRatePercent) {
    }

    /** Received (carried-over cases included) = resolved + in progress. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Tier(int received, int resolved, int inProgress) {
    }

    /** Publication decisions and what they did to procedures. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Publication(int decisions, int procedures, int introduced, int amended, int abolished,
            BigDecimal publishedOnTimePercent) {
    }

    /** Feedback from citizens and businesses. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Feedback(int received, int answeredAndPublished, BigDecimal satisfactionPercent) {
    }
}
