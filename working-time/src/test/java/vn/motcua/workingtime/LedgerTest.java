package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;
import static vn.motcua.workingtime.SampleCalendar.pause;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void namesEveryStretchFromReceptionToDueDate() {
        // Given
        Instant received = at("2024-02-07T06:30");

        // When
        DueDate due = CLOCK.dueDate(received, TimeLimit.workingHours("9"),
                List.of(pause("2024-02-07T09:00", "2024-02-07T10:00")));

        // Then
        assertThat(due.ledger().intervals()).containsExactly(
                uncounted("2024-02-07T06:30", "2024-02-07T07:00", Reason.BEFORE_OPENING),
                counted("2024-02-07T07:00", "2024-02-07T09:00", 120),
                uncounted("2024-02-07T09:00", "2024-02-07T10:00", Reason.PAUSE),
                counted("2024-02-07T10:00", "2024-02-07T11:30", 90),
                uncounted("2024-02-07T11:30", "2024-02-07T13:30", Reason.LUNCH),
                counted("2024-02-07T13:30", "2024-02-07T17:00", 210),
                uncounted("2024-02-07T17:00", "2024-02-08T00:00", Reason.AFTER_CLOSING),
                uncounted("2024-02-08T00:00", "2024-02-15T00:00", Reason.HOLIDAY),
                uncounted("2024-02-15T00:00", "2024-02-15T07:00", Reason.BEFORE_OPENING),
                counted("2024-02-15T07:00", "2024-02-15T09:00", 120));
        assertThat(due.ledger().calendarCode()).isEqualTo("VN");
        assertThat(due.ledger().calendarVersion()).isEqualTo(1);
        assertThat(due.ledger().granted()).isEqualTo(due.ledger().spent()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void aPlainNightAndAWeekendAreOneRowEach() {
        // Given
        Instant received = at("2024-03-07T16:00");

        // When
        DueDate due = CLOCK.dueDate(received, TimeLimit.workingDays(2), List.of());

        // Then
        assertThat(due.ledger().intervals()).extracting(Interval::why).containsExactly(Reason.WORKING_TIME,
                Reason.AFTER_CLOSING, Reason.WORKING_TIME, Reason.LUNCH, Reason.WORKING_TIME, Reason.AFTER_CLOSING,
                Reason.WEEKEND, Reason.BEFORE_OPENING, Reason.WORKING_TIME, Reason.LUNCH, Reason.WORKING_TIME);
    }

    @Test
    void aVeryLongLimitIsSummedByMonth() {
        // Given
        Instant received = at("2013-01-05T09:00");

        // When
        DueDate due = CLOCK.dueDate(received, TimeLimit.workingDays(2600), List.of());

        // Then
        LedgerChecks.check(due, received, CALENDAR);
        assertThat(due.ledger().intervals()).hasSizeLessThan(130).extracting(Interval::why)
                .contains(Reason.WORKING_TIME_IN_TOTAL).doesNotContain(Reason.WORKING_TIME);
    }

    @Test
    void reasonsSpeakVietnameseFirstAndEnglishOnRequest() {
        assertThat(Reason.LUNCH.label(Locale.forLanguageTag("vi"))).isEqualTo("Nghỉ trưa");
        assertThat(Reason.LUNCH.label(Locale.FRANCE)).isEqualTo("Nghỉ trưa");
        assertThat(Reason.LUNCH.label(Locale.UK)).isEqualTo("Lunch break");
    }

    private static Interval counted(String from, String to, int minutes) {
        return Interval.counted(at(from), at(to), Reason.WORKING_TIME, Duration.ofMinutes(minutes));
    }

    private static Interval uncounted(String from, String to, Reason why) {
        return Interval.notCounted(at(from), at(to), why);
    }
}
