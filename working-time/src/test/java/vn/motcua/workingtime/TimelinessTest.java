package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.ZONE;
import static vn.motcua.workingtime.SampleCalendar.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

    @ParameterizedTest
    @CsvSource({
            "2024-03-10T23:59:59, EARLY, EARLY",
            "2024-03-11T00:00, ON_TIME, EARLY",
            "2024-03-11T09:00, ON_TIME, ON_TIME",
            "2024-03-11T23:59, ON_TIME, LATE",
            "2024-03-12T00:00, LATE, LATE",
    })
    void theProvincialReportComparesLocalDatesAndTheIndexInstants(String closed, Timeliness byDate, Timeliness byInstant) {
        assertThat(Timeliness.byDate(at(closed), at("2024-03-11T09:00"), ZONE)).isEqualTo(byDate);
        assertThat(Timeliness.byInstant(at(closed), at("2024-03-11T09:00"))).isEqualTo(byInstant);
    }

    @Test
    void withoutADueDateACaseIsOnTime() {
        assertThat(Timeliness.byDate(at("2024-03-11T09:00"), null, ZONE)).isEqualTo(Timeliness.ON_TIME);
    }
}
