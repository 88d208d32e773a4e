package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cases.life.SampleCase.CLOCK;
import static vn.motcua.cases.life.SampleCase.SUBMITTED;
import static vn.motcua.cases.life.SampleCase.at;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;
import static vn.motcua.cases.life.SampleCase.overriding;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.workingtime.Pause;
import vn.motcua.workingtime.TimeLimit;

class ClockStandsStillTest {

    static Stream<TimeLimit> everyKindOfLimit() {
        return Stream.of(TimeLimit.workingDays(5), TimeLimit.workingHours("20"), TimeLimit.calendarDays(10),
                TimeLimit.clockHours("72"), TimeLimit.sameDay());
    }

    @Test
    void aWorkingLimitAddsItsUnspentTimeFromTheResumption() {
        // Given: one of five days is spent when the supplement is requested
        Case subject = SampleCase.accepted();
        subject.requestSupplement(because("2024-03-05T09:00", "thiếu bản sao"));

        // When
        subject.supplySupplement(by("2024-03-12T14:30"), CLOCK);

        // Then
        assertThat(subject.dueAt()).isEqualTo(at("2024-03-18T14:30"));
    }

    @Test
    void thereIsNoDueDateWhileTheClockStandsStill() {
        // Given
        Case supplement = SampleCase.accepted();
        Case payment = SampleCase.accepted();

        // When
        supplement.requestSupplement(because("2024-03-05T09:00", "thiếu bản sao"));
        payment.requestPayment(by("2024-03-05T09:00"), 200_000);

        // Then
        assertThat(supplement.dueAt()).isNull();
        assertThat(payment.dueAt()).isNull();
        assertThat(payment.paymentVnd()).isEqualTo(200_000);
        assertThat(supplement.newHistory().get(1).dueAt()).isNull();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfLimit")
    void severalPausesAreCountedAsTheLegalClockCountsThem(TimeLimit limit) {
        // Given
        Case subject = SampleCase.accepted(limit);
        subject.requestSupplement(because("2024-03-04T10:15", "thiếu bản sao"));
        subject.supplySupplement(by("2024-03-05T15:45"), CLOCK);
        subject.requestPayment(by("2024-03-06T08:00"), 50_000);
        subject.confirmPayment(by("2024-03-08T16:59"), true, CLOCK);
        subject.requestSupplement(overriding("2024-03-11T07:30", "thiếu ảnh"));

        // When
        subject.supplySupplement(by("2024-03-16T10:00"), CLOCK);

        // Then
        assertThat(subject.dueAt()).isEqualTo(CLOCK.dueAt(SUBMITTED, limit,
                List.of(new Pause(at("2024-03-04T10:15"), at("2024-03-05T15:45")),
                        new Pause(at("2024-03-06T08:00"), at("2024-03-08T16:59")),
                        new Pause(at("2024-03-11T07:30"), at("2024-03-16T10:00")))));
    }

    @Test
    void aPauseBeforeAcceptanceStopsNoClock() {
        // Given
        Case subject = SampleCase.registered();
        subject.requestSupplement(because("2024-03-04T10:00", "thiếu tờ khai"));
        subject.supplySupplement(by("2024-03-06T10:00"), CLOCK);

        // When
        subject.accept(by("2024-03-06T11:00"), SampleCase.FIVE_DAYS, CLOCK);

        // Then
        assertThat(subject.dueAt()).isEqualTo(at("2024-03-13T11:00"));
        assertThat(subject.term().from()).isEqualTo(at("2024-03-06T11:00"));
    }

    @Test
    void aProcedureWithoutALimitHasNoDueDateBeforeOrAfterAPause() {
        // Given
        Case subject = SampleCase.accepted(null);
        assertThat(subject.dueAt()).isNull();
        subject.requestSupplement(because("2024-03-05T09:00", "thiếu bản sao"));

        // When
        subject.supplySupplement(by("2024-03-06T09:00"), CLOCK);

        // Then
        assertThat(subject.dueAt()).isNull();
        assertThat(subject.state()).isEqualTo(CaseState.PROCESSING);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfLimit")
    void atReceptionTheDueDateIsTheLegalClocks(TimeLimit limit) {
        // When
        Case subject = SampleCase.accepted(limit);

        // Then
        assertThat(subject.dueAt()).isEqualTo(CLOCK.dueAt(SUBMITTED, limit, List.of()));
        assertThat(subject.newHistory().get(0).dueAt()).isEqualTo(subject.dueAt());
    }
}
