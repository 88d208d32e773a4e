package vn.motcua.cases.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.Applicant.ApplicantType;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Intake;
import vn.motcua.cases.tracking.Promise.Kind;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.TimeLimit;
import vn.motcua.workingtime.WorkingCalendar;

/** A case of five working days, accepted on Monday 4 March 2024 at nine, so promised for the Monday after at nine. */
class PromiseTest {

    private static final LegalClock CLOCK = new LegalClock(WorkingCalendar.standard("VN", 1, List.of(), List.of()));
    private static final CaseCode CODE = new CaseCode("H28.30.001", LocalDate.of(2024, 3, 4), 1);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CivilTime.ZONE).toInstant();
    }

    private static Act act(String local) {
        return new Act(at(local), "lan", "H28.30.001", "officer", "có lý do", false);
    }

    private static Intake intake() {
        return new Intake("H28.30.001", "H28.30.001", "1.001193", 1, Channel.COUNTER,
                new Applicant("Công dân mẫu 000001", ApplicantType.CITIZEN, null, null, null, null, null), null, List.of(),
                at("2024-03-04T09:00"), null, null);
    }

    private static Case accepted() {
        return Case.receive(intake(), CODE, act("2024-03-04T09:00"), TimeLimit.workingDays(5), CLOCK);
    }

    private static Promise seen(Case subject, String when) {
        return Promise.of(subject, at(when));
    }

    @Test
    void nothingIsPromisedBeforeAcceptance() {
        // Given
        Case registered = Case.register(intake(), CODE, act("2024-03-04T09:00"));

        // Then
        assertThat(seen(registered, "2024-03-05T09:00")).isEqualTo(new Promise(Kind.NOT_YET, null, null));
    }

    @Test
    void noLimitIsNoPromise() {
        // Given
        Case unlimited = Case.receive(intake(), CODE, act("2024-03-04T09:00"), null, CLOCK);

        // Then
        assertThat(seen(unlimited, "2025-03-05T09:00").kind()).isEqualTo(Kind.NO_LIMIT);
    }

    @Test
    void aPromiseHoldsToItsInstantAndIsOverdueAfterIt() {
        // Given
        Case open = accepted();

        // Then
        assertThat(seen(open, "2024-03-11T09:00")).isEqualTo(new Promise(Kind.PROMISED, at("2024-03-11T09:00"), null));
        assertThat(seen(open, "2024-03-11T09:01")).isEqualTo(new Promise(Kind.OVERDUE, at("2024-03-11T09:00"), null));
    }

    @Test
    void theClockStandsStillWhileDocumentsAreAwaited() {
        // Given
        Case waiting = accepted();
        waiting.requestSupplement(act("2024-03-06T09:00"));

        // Then
        assertThat(seen(waiting, "2024-06-01T09:00")).isEqualTo(new Promise(Kind.STANDS_STILL, null, at("2024-03-06T09:00")));
    }

    @Test
    void aResultOnThePromisedDayIsInTimeAndOneOfTheNextDayIsLate() {
        // Given
        Case sameDay = accepted();
        Case nextDay = accepted();

        // When
        sameDay.resolve(act("2024-03-11T16:30"), null, CLOCK);
        nextDay.resolve(act("2024-03-12T07:30"), null, CLOCK);

        // Then
        assertThat(seen(sameDay, "2024-06-01T09:00").kind()).isEqualTo(Kind.KEPT);
        assertThat(seen(nextDay, "2024-06-01T09:00").kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void aCaseThatEndedWithoutAResultOwesNothing() {
        // Given
        Case stopped = accepted();

        // When
        stopped.stop(act("2024-03-20T09:00"), CLOCK);

        // Then
        assertThat(seen(stopped, "2024-03-21T09:00")).isEqualTo(new Promise(Kind.VOID, null, null));
    }
}
