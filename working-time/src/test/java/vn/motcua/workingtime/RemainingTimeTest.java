package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;
import static vn.motcua.workingtime.SampleCalendar.pause;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTimeTest {

    @ParameterizedTest
    @CsvSource({ "2024-03-01T08:00, PT16H", "2024-03-04T09:00, PT16H", "2024-03-04T12:00, PT13H30M", "2024-03-05T10:00, PT7H",
            "2024-03-06T09:00, PT0S", "2024-03-06T11:00, PT-2H", "2024-03-09T11:00, PT-22H" })
    void isWorkingTimeToTheDueDateAndNegativeOnceLate(String now, Duration left) {
        assertThat(CLOCK.remaining(at(now), at("2024-03-04T09:00"), TimeLimit.workingDays(2), List.of())).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({ "2024-03-04T10:00, PT15H", "2024-03-05T10:00, PT15H", "2024-03-09T10:00, PT15H" })
    void standsStillWhileAPauseIsOpen(String now, Duration left) {
        assertThat(CLOCK.remaining(at(now), at("2024-03-04T09:00"), TimeLimit.workingDays(2),
                List.of(Pause.since(at("2024-03-04T10:00"))))).isEqualTo(left);
    }

    @Test
    void aPauseThatLiesAheadIsNotYetKnown() {
        assertThat(CLOCK.remaining(at("2024-03-04T10:00"), at("2024-03-04T09:00"), TimeLimit.workingDays(2),
                List.of(pause("2024-03-05T08:00", "2024-03-08T08:00")))).isEqualTo(Duration.ofHours(15));
    }

    @Test
    void ofCalendarDaysIsWorkingTimeToo() {
        assertThat(CLOCK.remaining(at("2024-03-08T16:00"), at("2024-03-07T09:00"), TimeLimit.calendarDays(3), List.of()))
                .isEqualTo(Duration.ofHours(1));
    }
}
