package vn.motcua.cases.duedates;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.duedates.DueDateView.LedgerRow;
import vn.motcua.cases.intake.CaseView.LimitView;
import vn.motcua.cases.life.Case;
import vn.motcua.workingtime.DueDate;

/**
 * A case's due date that explains itself.
 *
 * @param standsStill whether the clock stands still now, as documents or a payment are awaited; {@code dueAt} is absent then
 * @param remaining working time left, negative once the case is overdue; absent when the case is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseDueDateView(String code, Instant dueAt, boolean standsStill, Duration remaining, LimitView timeLimit,
        String calendar, int calendarVersion, List<LedgerRow> ledger) {

    static CaseDueDateView of(Case subject, DueDate due, Duration remaining, Locale language) {
        DueDateView explained = DueDateView.of(due, language);
        return new CaseDueDateView(subject.code(), explained.dueAt(), explained.dueAt() == null, remaining,
                LimitView.of(subject.term()), explained.calendar(), explained.calendarVersion(), explained.ledger());
    }
}
