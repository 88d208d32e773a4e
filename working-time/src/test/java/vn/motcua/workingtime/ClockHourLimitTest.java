package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;
import static vn.motcua.workingtime.SampleCalendar.pause;

import java.util.List;

import org.junit.jupiter.api.Test;

class ClockHourLimitTest {

    @Test
    void runsByTheWallClockFromTheReceptionItself() {
        assertThat(CLOCK.dueAt(at("2024-03-09T20:10"), TimeLimit.clockHours("12"), List.of()))
                .isEqualTo(at("2024-03-10T08:10"));
    }

    @Test
    void addsThePausedDuration() {
        assertThat(CLOCK.dueAt(at("2024-03-09T20:10"), TimeLimit.clockHours("12"),
                List.of(pause("2024-03-09T21:00", "2024-03-10T01:30")))).isEqualTo(at("2024-03-10T12:40"));
    }
}
