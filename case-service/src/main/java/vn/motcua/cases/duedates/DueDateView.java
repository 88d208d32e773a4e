package vn.motcua.cases.duedates;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.workingtime.DueDate;
import vn.motcua.workingtime.Interval;
import vn.motcua.workingtime.Reason;

/** A due date that explains itself; {@code dueAt} is absent while a pause is open. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueDateView(Instant dueAt, String calendar, int calendarVersion, List<LedgerRow> ledger) {

    /** One row: counted rows add up to the limit. {@code amount} is an ISO 8601 duration. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LedgerRow(Instant from, Instant to, boolean counted, Reason why, String label, Duration amount) {

        static LedgerRow of(Interval row, Locale language) {
            return new LedgerRow(row.from(), row.to(), row.counted(), row.why(), row.why().label(language), row.amount());
        }
    }

    static DueDateView of(DueDate due, Locale language) {
        return new DueDateView(due.dueAt(), due.ledger().calendarCode(), due.ledger().calendarVersion(),
                due.ledger().intervals().stream().map(row -> LedgerRow.of(row, language)).toList());
    }
}
