package vn.motcua.reporting.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.indicators.CasesView;
import vn.motcua.reporting.indicators.IndicatorsView;

/** Form II.06a: one row per administrative field and one for all. */
@Schema(description = "Form II.06a (Circular 01/2018/TT-VPCP): in every row column3 = column4 + column5 + column6 = column7 + column11")
public record Ii06aView(String unit, String unitName, boolean descendants, IndicatorsView.Period period, Instant asOf,
        List<Row> rows, Row total) {

    /** One field's columns. */
    @Schema(name = "Ii06aRow")
    public record Row(@Schema(nullable = true) String field, @Schema(nullable = true) String fieldName,
            @Schema(description = "Received: total") long column3, @Schema(description = "Received online") long column4,
            @Schema(description = "Received at the counter or by post") long column5,
            @Schema(description = "Carried over from before the period") long column6,
            @Schema(description = "Resolved: total") long column7, @Schema(description = "Resolved early") long column8,
            @Schema(description = "Resolved on time") long column9, @Schema(description = "Resolved late") long column10,
            @Schema(description = "In progress: total") long column11,
            @Schema(description = "In progress within the limit") long column12,
            @Schema(description = "In progress and overdue") long column13,
            @Schema(nullable = true, description = "(column8 + column9) / column7") BigDecimal onTimeRatePercent) {

        static Row of(String field, String fieldName, CasesView cases) {
            return new Row(field, fieldName, cases.received(), cases.receivedOnline(), cases.receivedDirect(),
                    cases.carriedOver(), cases.resolved(), cases.early(), cases.onTime(), cases.late(), cases.inProgress(),
                    cases.withinLimit(), cases.overdue(), cases.onTimeRatePercent());
        }

        private boolean isEmpty() {
            return column3 == 0 && column7 == 0;
        }
    }

    static Ii06aView of(IndicatorsView answer) {
        // Feedback and decisions have no field; the row that holds them has no cases.
        List<Row> rows = answer.breakdown().rows().stream().map(row -> Row.of(row.key(), row.name(), row.cases()))
                .filter(row -> !row.isEmpty()).toList();
        return new Ii06aView(answer.unit(), answer.unitName(), answer.descendants(), answer.period(), answer.asOf(), rows,
                Row.of(null, null, answer.cases()));
    }
}
