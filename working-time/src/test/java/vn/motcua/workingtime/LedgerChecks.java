package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

/** What every ledger must satisfy. */
final class LedgerChecks {

    private LedgerChecks() {
    }

    static void check(DueDate due, Instant receivedAt, WorkingCalendar calendar) {
        DueDateLedger ledger = due.ledger();
        Instant cursor = receivedAt;
        for (Interval row : ledger.intervals()) {
            assertThat(row.from()).as("no gap or overlap before %s", row).isEqualTo(cursor);
            assertThat(row.counted()).as("%s", row).isEqualTo(row.why().counted());
            if (row.to() != null) {
                assertThat(row.to()).as("%s", row).isAfter(row.from());
                assertThat(row.amount()).as("%s", row).isEqualTo(expectedAmount(row, calendar));
            }
            cursor = row.to();
        }
        assertThat(cursor).as("the ledger reaches the due date, or stays open with its pause").isEqualTo(due.dueAt());
        if (due.dueAt() == null) {
            assertThat(ledger.spent()).isLessThanOrEqualTo(ledger.granted());
        } else {
            assertThat(ledger.spent()).isEqualTo(ledger.granted());
        }
    }

    private static Duration expectedAmount(Interval row, WorkingCalendar calendar) {
        Duration worked = calendar.workingTimeBetween(row.from(), row.to());
        Duration elapsed = Duration.between(row.from(), row.to());
        return switch (row.why()) {
            case WORKING_TIME -> {
                assertThat(elapsed).as("open throughout %s", row).isEqualTo(worked);
                yield worked;
            }
            case WORKING_TIME_IN_TOTAL -> worked;
            case CALENDAR_TIME, CLOCK_TIME -> elapsed;
            case BEFORE_OPENING, LUNCH, AFTER_CLOSING, WEEKEND, HOLIDAY, MOVED_TO_OPENING -> {
                assertThat(worked).as("no working time in %s", row).isZero();
                yield Duration.ZERO;
            }
            case AFTER_CUTOFF, PAUSE -> Duration.ZERO;
        };
    }
}
