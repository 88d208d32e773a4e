package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cases.life.SampleCase.at;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.DueDateRecounted;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.WorkingCalendar;

/** A correction of the calendar moves the due dates of open cases (domain rule 3.8). */
class RecountTest {

    private static final LegalClock WITH_A_HOLIDAY = new LegalClock(
            WorkingCalendar.standard("VN", 2, List.of(LocalDate.of(2024, 3, 6)), List.of()));

    @Test
    void aNewHolidayMovesTheDueDateAndSaysWhy() {
        // Given
        Case subject = SampleCase.accepted();

        // When
        boolean moved = subject.recount(because("2024-03-05T10:00", "Lịch làm việc được sửa đổi"), WITH_A_HOLIDAY);

        // Then
        assertThat(moved).isTrue();
        assertThat(subject.dueAt()).isEqualTo(at("2024-03-12T09:00"));
        assertThat(subject.term().calendarVersion()).isEqualTo(2);
        assertThat(subject.newHistory().get(1).step()).isEqualTo(CaseStep.DUE_DATE_RECOUNTED);
        assertThat(subject.newHistory().get(1).reason()).isEqualTo("Lịch làm việc được sửa đổi");
        assertThat(subject.newFacts().get(1)).isEqualTo(
                new DueDateRecounted(subject.ref(), at("2024-03-05T10:00"), at("2024-03-12T09:00"), 2));
    }

    @Test
    void aHolidayThatChangesNothingLeavesNoStep() {
        // Given
        Case subject = SampleCase.accepted();
        LegalClock later = new LegalClock(
                WorkingCalendar.standard("VN", 2, List.of(LocalDate.of(2024, 9, 2)), List.of()));

        // When
        boolean moved = subject.recount(by("2024-03-05T10:00"), later);

        // Then
        assertThat(moved).isFalse();
        assertThat(subject.term().calendarVersion()).isEqualTo(2);
        assertThat(subject.newHistory()).hasSize(1);
    }

    @Test
    void aClosedCaseIsNeverTouched() {
        // Given
        Case subject = SampleCase.resolved();

        // When
        boolean moved = subject.recount(by("2024-03-07T10:00"), WITH_A_HOLIDAY);

        // Then
        assertThat(moved).isFalse();
        assertThat(subject.dueAt()).isEqualTo(at("2024-03-11T09:00"));
        assertThat(subject.term().calendarVersion()).isEqualTo(1);
    }

    @Test
    void aCaseThatStandsStillIsCountedOnceItGoesOn() {
        // Given
        Case subject = SampleCase.accepted();
        subject.requestPayment(by("2024-03-05T09:00"), 50_000);

        // When
        boolean moved = subject.recount(by("2024-03-05T10:00"), WITH_A_HOLIDAY);
        subject.confirmPayment(by("2024-03-05T09:30"), true, WITH_A_HOLIDAY);

        // Then
        assertThat(moved).isFalse();
        assertThat(subject.dueAt()).isEqualTo(at("2024-03-12T09:30"));
    }
}
