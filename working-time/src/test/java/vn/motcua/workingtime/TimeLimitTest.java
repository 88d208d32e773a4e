package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource({ "WORKING_HOURS, 0", "WORKING_HOURS, -1", "WORKING_HOURS, 0.001", "WORKING_HOURS, 41601", "WORKING_DAYS, 0.25",
            "WORKING_DAYS, 5200.5", "CALENDAR_DAYS, 1.5", "CALENDAR_DAYS, 1E+999999999", "CALENDAR_DAYS, 1E-999999999",
            "CLOCK_HOURS, 175321", "SAME_DAY, 2", "SAME_DAY, 0", "WORKING_DAYS,", "CLOCK_HOURS," })
    void aValueThatDoesNotFitItsUnitIsRefused(LimitUnit unit, BigDecimal value) {
        assertThatThrownBy(() -> new TimeLimit(unit, value)).isInstanceOf(InvalidTimeLimit.class);
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void theLongestLimitOfAUnitIsAccepted(LimitUnit unit) {
        assertThat(new TimeLimit(unit, unit.maximum()).unit()).isEqualTo(unit);
    }

    @Test
    void aUnitIsNeeded() {
        assertThatThrownBy(() -> new TimeLimit(null, BigDecimal.ONE)).isInstanceOf(InvalidTimeLimit.class);
    }

    @Test
    void equalLimitsAreEqualRecords() {
        assertThat(TimeLimit.workingDays("10.0")).isEqualTo(TimeLimit.workingDays(10));
        assertThat(TimeLimit.workingDays(10).value().toString()).isEqualTo("10");
        assertThat(new TimeLimit(LimitUnit.SAME_DAY, BigDecimal.ONE)).isEqualTo(TimeLimit.sameDay());
        assertThat(TimeLimit.workingHours("1.25").value()).isEqualTo("1.25");
    }
}
