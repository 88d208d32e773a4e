package vn.motcua.reporting.forms;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.indicators.IndicatorsView;

/** Form II.05a: feedback by what it is about. */
@Schema(description = "Form II.05a as far as events tell: received + carriedOver = answered + refused + open in every row")
public record Ii05aView(String unit, String unitName, boolean descendants, IndicatorsView.Period period, Instant asOf,
        List<Row> rows, Row total) {

    /** One kind of feedback. */
    @Schema(name = "Ii05aRow")
    public record Row(
            @Schema(nullable = true, description = "REGULATION, CONDUCT or BOTH; null for all") String kind,
            @Schema(description = "First received in the period") long received,
            @Schema(description = "Neither answered nor refused when the period began") long carriedOver,
            long answered, long answeredOnTime, long answeredLate, long refused,
            @Schema(description = "Neither answered nor refused at the period's end") long open,
            @Schema(description = "Answers published in the period") long published) {

        Row plus(Row other) {
            return new Row(null, received + other.received, carriedOver + other.carriedOver, answered + other.answered,
                    answeredOnTime + other.answeredOnTime, answeredLate + other.answeredLate, refused + other.refused,
                    open + other.open, published + other.published);
        }
    }
}
