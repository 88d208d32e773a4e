package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptionOutsideWorkingTimeTest {

    @ParameterizedTest
    @CsvSource({
            "2024-03-05T06:59:59.999999999, 2024-03-05T07:00",
            "2024-03-05T07:00, 2024-03-05T07:00",
            "2024-03-05T11:29:59.999999999, 2024-03-05T11:29:59.999999999",
            "2024-03-05T11:30, 2024-03-05T13:30",
            "2024-03-05T13:29, 2024-03-05T13:30",
            "2024-03-05T17:00, 2024-03-06T07:00",
            "2024-03-08T23:59, 2024-03-11T07:00",
            "2024-02-07T17:00, 2024-02-15T07:00",
            "2024-05-03T18:00, 2024-05-04T07:00",
    })
    void movesForwardToTheNextOpening(String received, String opening) {
        assertThat(CALENDAR.nextOpening(at(received))).isEqualTo(at(opening));
        assertThat(CALENDAR.isWorking(at(received))).isEqualTo(received.equals(opening));
    }

    @ParameterizedTest
    @CsvSource({ "2024-03-05T12:00, 2024-03-05T13:30", "2024-03-08T17:00, 2024-03-11T07:00",
            "2024-03-09T09:00, 2024-03-11T07:00" })
    void isDueAsIfItWereReceivedAtTheNextOpening(String received, String opening) {
        for (TimeLimit limit : List.of(TimeLimit.workingHours("3"), TimeLimit.workingDays(2), TimeLimit.calendarDays(3),
                TimeLimit.sameDay())) {
            assertThat(CLOCK.dueAt(at(received), limit, List.of())).as("%s", limit)
                    .isEqualTo(CLOCK.dueAt(at(opening), limit, List.of()));
        }
    }
}
