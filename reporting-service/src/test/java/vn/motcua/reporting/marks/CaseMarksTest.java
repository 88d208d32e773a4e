package vn.motcua.reporting.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.reporting.marks.FactKind.ACCEPTED;
import static vn.motcua.reporting.marks.FactKind.HANDED_OVER;
import static vn.motcua.reporting.marks.FactKind.PAYMENT_REQUESTED;
import static vn.motcua.reporting.marks.FactKind.REFUSED;
import static vn.motcua.reporting.marks.FactKind.REGISTERED;
import static vn.motcua.reporting.marks.FactKind.RESOLUTION_CORRECTED;
import static vn.motcua.reporting.marks.FactKind.RESOLVED;
import static vn.motcua.reporting.marks.FactKind.STOPPED;
import static vn.motcua.reporting.marks.FactKind.SUPPLEMENT_REQUESTED;
import static vn.motcua.reporting.marks.FactKind.SUPPLEMENT_SUPPLIED;
import static vn.motcua.reporting.marks.FactKind.TRANSFERRED;
import static vn.motcua.reporting.marks.FactKind.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.time.CivilTime;

class CaseMarksTest {

    @Test
    void isReceivedAndOpenFromAcceptanceOn() {
        // Given
        CaseFacts known = aCase(step(REGISTERED, "03-01T08:00"), step(ACCEPTED, "03-04T09:00", "03-11T09:00"));

        // When
        List<Mark> marks = known.marks();

        // Then
        assertThat(marks).extracting(Mark::measure, Mark::at, Mark::delta).containsExactly(
                tuple(Measure.RECEIVED, "03-04T09:00", 1), tuple(Measure.OPEN, "03-04T09:00", 1),
                tuple(Measure.OVERDUE, "03-11T09:00", 1));
        assertThat(marks).allSatisfy(mark -> {
            assertThat(mark.unit()).isEqualTo("H28.30");
            assertThat(mark.procedure()).isEqualTo("1.001193");
            assertThat(mark.channel()).isEqualTo(Channel.ONLINE);
        });
    }

    @Test
    void isNotReceivedWhenRefusedOrNeverAccepted() {
        // Given
        CaseFacts refused = aCase(step(REGISTERED, "03-01T08:00"), step(REFUSED, "03-01T09:00"));
        CaseFacts waiting = aCase(step(REGISTERED, "03-01T08:00"), step(SUPPLEMENT_REQUESTED, "03-01T09:00"));

        // When
        Stream<Mark> marks = Stream.of(refused, waiting).flatMap(facts -> facts.marks().stream());

        // Then
        assertThat(marks).extracting(Mark::measure, Mark::at, Mark::delta)
                .containsExactly(tuple(Measure.REFUSED, "03-01T09:00", 1));
    }

    @Test
    void comparesLocalDatesWhenItCloses() {
        // Given a due date of 11 March 09:00, in other words any hour of that day
        String due = "03-11T09:00";

        // When
        Measure dayBefore = closedAs(RESOLVED, "03-10T23:59", due);
        Measure hoursAfter = closedAs(RESOLVED, "03-11T23:59", due);
        Measure dayAfter = closedAs(RESOLVED, "03-12T00:00", due);
        Measure stoppedLate = closedAs(STOPPED, "03-12T00:00", due);

        // Then
        assertThat(dayBefore).isEqualTo(Measure.CLOSED_EARLY);
        assertThat(hoursAfter).isEqualTo(Measure.CLOSED_ON_TIME);
        assertThat(dayAfter).isEqualTo(Measure.CLOSED_LATE);
        assertThat(stoppedLate).isEqualTo(Measure.CLOSED_LATE);
    }

    @Test
    void isOnTimeWhenWithdrawnOrWithoutDueDate() {
        // Given
        String longAfter = "03-30T09:00";

        // When
        Measure withdrawn = closedAs(WITHDRAWN, longAfter, "03-11T09:00");
        Measure unlimited = closedAs(RESOLVED, longAfter, null);

        // Then
        assertThat(withdrawn).isEqualTo(Measure.CLOSED_ON_TIME);
        assertThat(unlimited).isEqualTo(Measure.CLOSED_ON_TIME);
    }

    @Test
    void isWithinTheLimitWhenDueExactlyAtTheAsOf() {
        // Given
        CaseFacts known = aCase(step(ACCEPTED, "03-04T09:00", "03-15T00:00"));

        // When
        long atTheEnd = sum(known, Measure.OVERDUE, "03-15T00:00");
        long aSecondLater = sum(known, Measure.OVERDUE, "03-15T00:00:01");

        // Then
        assertThat(atTheEnd).isZero();
        assertThat(aSecondLater).isOne();
    }

    @Test
    void isNeverOverdueWhileItWaitsForTheApplicant() {
        // Given
        CaseFacts known = aCase(step(ACCEPTED, "03-04T09:00", "03-06T09:00"), step(SUPPLEMENT_REQUESTED, "03-07T09:00"),
                step(SUPPLEMENT_SUPPLIED, "03-20T09:00", "03-25T09:00"));

        // When
        List<Long> overdue = Stream.of("03-07T08:00", "03-07T10:00", "03-19T10:00", "03-21T10:00", "03-26T10:00")
                .map(at -> sum(known, Measure.OVERDUE, at)).toList();

        // Then
        assertThat(overdue).containsExactly(1L, 0L, 0L, 0L, 1L);
        assertThat(sum(known, Measure.PAUSED, "03-10T09:00")).isOne();
        assertThat(sum(known, Measure.PAUSED, "03-21T09:00")).isZero();
    }

    @Test
    void isOverdueAtOnceWhenTheClockResumesBehindTheDueDate() {
        // Given
        CaseFacts known = aCase(step(ACCEPTED, "03-04T09:00", "03-06T09:00"), step(PAYMENT_REQUESTED, "03-07T09:00"),
                step(FactKind.PAYMENT_CONFIRMED, "03-08T09:00", "03-06T09:00"));

        // When
        List<Mark> overdue = known.marks().stream().filter(mark -> mark.measure() == Measure.OVERDUE).toList();

        // Then
        assertThat(overdue).extracting(Mark::measure, Mark::at, Mark::delta).containsExactly(
                tuple(Measure.OVERDUE, "03-06T09:00", 1), tuple(Measure.OVERDUE, "03-07T09:00", -1),
                tuple(Measure.OVERDUE, "03-08T09:00", 1));
    }

    @Test
    void keepsTheEarlierOverdueWhenATransferReDatesIt() {
        // Given
        CaseFacts known = aCase(step(ACCEPTED, "03-04T09:00", "03-06T09:00"),
                step(TRANSFERRED, "03-07T09:00", "03-12T09:00"));

        // When
        long beforeTheTransfer = sum(known, Measure.OVERDUE, "03-07T08:00");
        long afterwards = sum(known, Measure.OVERDUE, "03-08T08:00");

        // Then
        assertThat(beforeTheTransfer).isOne();
        assertThat(afterwards).isZero();
    }

    @Test
    void staysClosedForAnAsOfBeforeTheCorrection() {
        // Given
        CaseFacts known = aCase(step(ACCEPTED, "03-04T09:00", "03-11T09:00"), step(RESOLVED, "03-12T09:00", "03-11T09:00"),
                step(RESOLUTION_CORRECTED, "03-14T09:00", "03-18T09:00"), step(RESOLVED, "03-15T09:00", "03-18T09:00"),
                step(HANDED_OVER, "03-15T10:00"));

        // When
        long lateBefore = sum(known, Measure.CLOSED_LATE, "03-13T09:00");
        long openBetween = sum(known, Measure.OPEN, "03-14T10:00");
        long lateBetween = sum(known, Measure.CLOSED_LATE, "03-14T10:00");
        long earlyInTheEnd = sum(known, Measure.CLOSED_EARLY, "03-16T09:00");

        // Then
        assertThat(List.of(lateBefore, openBetween, lateBetween, earlyInTheEnd)).containsExactly(1L, 1L, 0L, 1L);
    }

    @Test
    void countsOnlyTheFirstClosing() {
        // Given
        CaseFacts known = aCase(step(ACCEPTED, "03-04T09:00", "03-11T09:00"), step(RESOLVED, "03-05T09:00", "03-11T09:00"),
                step(STOPPED, "03-20T09:00", "03-11T09:00"));

        // When
        long late = sum(known, Measure.CLOSED_LATE, "04-01T00:00");

        // Then
        assertThat(late).isZero();
        assertThat(sum(known, Measure.CLOSED_EARLY, "04-01T00:00")).isOne();
    }

    @Test
    void aRecountedDueDateMovesTheInstantFromWhichTheCaseIsOverdue() {
        // When
        List<Mark> marks = aCase(step(ACCEPTED, "03-04T09:00", "03-11T09:00"),
                step(FactKind.DUE_DATE_RECOUNTED, "03-05T10:00", "03-12T09:00")).marks();

        // Then
        assertThat(marks).filteredOn(mark -> mark.measure() == Measure.OVERDUE).extracting(Mark::at)
                .containsExactly(at("03-12T09:00"));
    }

    @Test
    void aLegCountsInTheAgencyThatHeldTheCase() {
        // When
        List<Mark> marks = aCase(step(ACCEPTED, "03-04T09:00", "03-11T09:00"), step(RESOLVED, "03-12T09:00", "03-11T09:00"),
                new CaseFacts.Step(FactKind.LEG_ENDED, at("03-05T10:00"), at("03-06T10:00"), "H28.30"),
                new CaseFacts.Step(FactKind.LEG_ENDED, at("03-12T09:00"), at("03-08T10:00"), "H28.03")).marks();

        // Then
        assertThat(marks).filteredOn(mark -> mark.measure() == Measure.LEG_EARLY).extracting(Mark::unit)
                .containsExactly("H28.30");
        assertThat(marks).filteredOn(mark -> mark.measure() == Measure.LEG_LATE).extracting(Mark::unit)
                .containsExactly("H28.03");
        assertThat(marks).filteredOn(mark -> mark.measure() == Measure.CLOSED_LATE).hasSize(1);
    }

    @Test
    void takesAsLongAsItsClockRanInWorkingHours() {
        // Given four hours on Monday, two days of waiting, three hours on Thursday
        CaseFacts known = aCase(step(ACCEPTED, "03-04T13:30", "03-11T09:00"),
                step(SUPPLEMENT_REQUESTED, "03-05T07:30"), step(SUPPLEMENT_SUPPLIED, "03-07T07:30", "03-13T09:00"),
                step(RESOLVED, "03-07T10:30", "03-13T09:00"));

        // When
        long minutes = sum(known, Measure.HANDLED_MINUTES, "12-31T00:00");

        // Then
        assertThat(minutes).isEqualTo(7 * 60);
        assertThat(sum(known, Measure.HANDLED_WITHIN_8_HOURS, "12-31T00:00")).isOne();
        assertThat(known.marks()).filteredOn(mark -> mark.measure().name().startsWith("HANDLED_WITHIN")).hasSize(1);
    }

    @Test
    void takesNoTimeOnHolidaysAndAtWeekends() {
        // Given the Lunar New Year of 2024 (8 to 14 February) and the weekend before
        CaseFacts known = aCase(step(ACCEPTED, "02-02T16:00", null), step(RESOLVED, "02-15T08:00", null));

        // When
        long minutes = sum(known, Measure.HANDLED_MINUTES, "12-31T00:00");

        // Then one hour, three days, one hour
        assertThat(minutes).isEqualTo((1 + 3 * 8 + 1) * 60);
    }

    @Test
    void aCorrectedResolutionTakesBackWhatClosingAdded() {
        // Given
        CaseFacts known = aCase(step(ACCEPTED, "03-04T08:00", "03-06T09:00"), step(STOPPED, "03-04T10:00", "03-06T09:00"),
                step(RESOLUTION_CORRECTED, "03-07T08:00", "03-11T09:00"), step(RESOLVED, "03-07T09:00", "03-11T09:00"));

        // When
        String reopened = "03-07T08:30";
        String closedAgain = "03-08T00:00";

        // Then the time it lay closed is not handling
        assertThat(sum(known, Measure.HANDLED_MINUTES, "03-05T00:00")).isEqualTo(120);
        assertThat(sum(known, Measure.STOPPED, "03-05T00:00")).isOne();
        assertThat(sum(known, Measure.STOPPED, reopened)).isZero();
        assertThat(sum(known, Measure.HANDLED_MINUTES, reopened)).isZero();
        assertThat(sum(known, Measure.HANDLED_MINUTES, closedAgain)).isEqualTo(180);
    }

    @Test
    void isProcessedByTheUnitThatHadItWhenItClosed() {
        // When
        List<Mark> marks = aCase(step(ACCEPTED, "03-04T09:00", "03-11T09:00"),
                new CaseFacts.Step(FactKind.TRANSFERRED, at("03-04T10:00"), null, "H28.03"),
                new CaseFacts.Step(FactKind.TRANSFERRED, at("03-05T10:00"), null, "H28.04"),
                new CaseFacts.Step(FactKind.SENT_BACK, at("03-06T10:00"), null, "H28.03"),
                step(RESOLVED, "03-12T09:00", "03-11T09:00")).marks();

        // Then
        assertThat(marks).filteredOn(mark -> mark.measure() == Measure.MOVED_LATE)
                .extracting(mark -> mark.unit() + " " + mark.delta()).containsExactly("H28.30 -1", "H28.03 1");
        assertThat(marks).filteredOn(mark -> mark.measure() == Measure.CLOSED_LATE).extracting(Mark::unit)
                .containsExactly("H28.30");
    }

    @Test
    void leavesNoMarkOfMovingWhereTheReceivingUnitClosesIt() {
        // When
        List<Mark> marks = aCase(step(ACCEPTED, "03-04T09:00", "03-11T09:00"),
                new CaseFacts.Step(FactKind.TRANSFERRED, at("03-04T10:00"), null, "H28.03"),
                new CaseFacts.Step(FactKind.SENT_BACK, at("03-05T10:00"), null, "H28.30"),
                step(RESOLVED, "03-11T09:00", "03-11T09:00")).marks();

        // Then
        assertThat(marks).extracting(Mark::measure).contains(Measure.CLOSED_ON_TIME).doesNotContain(Measure.MOVED_EARLY,
                Measure.MOVED_ON_TIME, Measure.MOVED_LATE);
    }

    @Test
    void aCorrectedResolutionTakesBackThatItWasMoved() {
        // Given
        CaseFacts known = aCase(step(ACCEPTED, "03-04T09:00", "03-11T09:00"),
                new CaseFacts.Step(FactKind.TRANSFERRED, at("03-04T10:00"), null, "H28.03"),
                step(RESOLVED, "03-06T09:00", "03-11T09:00"), step(RESOLUTION_CORRECTED, "03-07T09:00", "03-11T09:00"));

        // Then
        assertThat(known.marks()).filteredOn(mark -> mark.measure() == Measure.MOVED_EARLY && mark.unit().equals("H28.03"))
                .extracting(Mark::delta).containsExactly(1, -1);
    }

    @Test
    void countsSupplementsAfterAcceptanceTheSecondOnesTwice() {
        // Given
        CaseFacts known = aCase(step(SUPPLEMENT_REQUESTED, "03-01T09:00"), step(SUPPLEMENT_SUPPLIED, "03-02T09:00"),
                step(ACCEPTED, "03-04T09:00", "03-11T09:00"), step(SUPPLEMENT_REQUESTED, "03-05T09:00"),
                step(SUPPLEMENT_SUPPLIED, "03-06T09:00", "03-12T09:00"), step(SUPPLEMENT_REQUESTED, "03-07T09:00"));

        // When
        long first = sum(known, Measure.SUPPLEMENTS_REQUESTED, "03-06T00:00");
        long all = sum(known, Measure.SUPPLEMENTS_REQUESTED, "03-08T00:00");
        long second = sum(known, Measure.SECOND_SUPPLEMENTS, "03-08T00:00");

        // Then
        assertThat(first).isOne();
        assertThat(all).isEqualTo(2);
        assertThat(second).isOne();
    }

    @Test
    void countsApologiesWithoutMovingTheDueDate() {
        // When
        List<Mark> marks = aCase(step(ACCEPTED, "03-04T09:00", "03-11T09:00"),
                step(FactKind.REAPPOINTED, "03-11T10:00")).marks();

        // Then
        assertThat(marks).extracting(Mark::measure, Mark::at, Mark::delta).contains(
                tuple(Measure.APOLOGIES, "03-11T10:00", 1), tuple(Measure.OVERDUE, "03-11T09:00", 1));
    }

    @Test
    void tellsPaymentsOnlineFromOthers() {
        // Given
        CaseFacts known = aCase(step(ACCEPTED, "03-04T09:00", "03-11T09:00"), step(FactKind.PAYMENT_REQUESTED, "03-05T09:00"),
                step(FactKind.PAID_ONLINE, "03-05T10:00", "03-11T09:00"), step(FactKind.PAYMENT_REQUESTED, "03-06T09:00"),
                step(FactKind.PAYMENT_CONFIRMED, "03-06T10:00", "03-11T09:00"));

        // When
        long requested = sum(known, Measure.PAYMENTS_REQUESTED, "03-07T00:00");
        long confirmed = sum(known, Measure.PAYMENTS_CONFIRMED, "03-07T00:00");
        long online = sum(known, Measure.PAYMENTS_CONFIRMED_ONLINE, "03-07T00:00");

        // Then
        assertThat(requested).isEqualTo(2);
        assertThat(confirmed).isEqualTo(2);
        assertThat(online).isOne();
    }

    private static Measure closedAs(FactKind kind, String at, String due) {
        return aCase(step(ACCEPTED, "03-04T09:00", due), step(kind, at, due)).marks().stream().map(Mark::measure)
                .filter(measure -> measure.name().startsWith("CLOSED")).findFirst().orElseThrow();
    }

    private static long sum(CaseFacts facts, Measure measure, String asOf) {
        return facts.marks().stream().filter(mark -> mark.measure() == measure && mark.at().isBefore(at(asOf)))
                .mapToLong(Mark::delta).sum();
    }

    private static CaseFacts aCase(CaseFacts.Step... steps) {
        return new CaseFacts(new CaseRef("H28.30-240304-0001", "H28.30", "1.001193", 1, Channel.ONLINE), List.of(steps));
    }

    private static CaseFacts.Step step(FactKind kind, String at) {
        return step(kind, at, null);
    }

    private static CaseFacts.Step step(FactKind kind, String at, String due) {
        return new CaseFacts.Step(kind, at(at), due == null ? null : at(due), null);
    }

    private static org.assertj.core.groups.Tuple tuple(Measure measure, String at, int delta) {
        return org.assertj.core.api.Assertions.tuple(measure, at(at), delta);
    }

    private static Instant at(String text) {
        return LocalDateTime.parse("2024-" + text).atZone(CivilTime.ZONE).toInstant();
    }
}
