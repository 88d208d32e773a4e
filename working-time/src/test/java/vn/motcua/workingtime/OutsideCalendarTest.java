package vn.motcua.workingtime;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutsideCalendarTest {

    private static final Instant LAST_DAYS = at("2100-12-30T09:00");

    static Stream<ThrowingCallable> questions() {
        return Stream.of(() -> CALENDAR.isWorking(Instant.MIN), () -> CALENDAR.nextOpening(Instant.MAX),
                () -> CALENDAR.isWorking(at("1999-12-31T23:59")), () -> CALENDAR.closingOf(LocalDate.MAX),
                () -> CALENDAR.nextWorkingDay(LocalDate.of(2100, 12, 31)),
                () -> CALENDAR.plusWorkingTime(LAST_DAYS, Duration.ofSeconds(Long.MAX_VALUE)),
                () -> CALENDAR.plusWorkingTime(LAST_DAYS, Duration.ofHours(100)),
                () -> CLOCK.dueDate(LAST_DAYS, TimeLimit.workingDays(5200), List.of()),
                () -> CLOCK.dueDate(LAST_DAYS, TimeLimit.calendarDays(7305), List.of()),
                () -> CLOCK.dueDate(LAST_DAYS, TimeLimit.clockHours("175320"), List.of()),
                () -> CLOCK.dueDate(at("2100-12-31T16:00"), TimeLimit.sameDay(), List.of()),
                () -> CLOCK.dueAt(at("2024-03-04T09:00"), TimeLimit.clockHours("1"),
                        List.of(new Pause(at("2024-03-04T09:30"), Instant.MAX))),
                () -> CLOCK.dueAt(at("2024-03-04T09:00"), TimeLimit.clockHours("1"), List.of(Pause.since(Instant.MIN))),
                () -> WorkingCalendar.standard("X", 1, List.of(LocalDate.of(1999, 1, 1)), List.of()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void absurdDatesAndEndsAreNamedAndNeverHang(ThrowingCallable question) {
        assertTimeoutPreemptively(ofSeconds(2),
                () -> assertThatThrownBy(question).isInstanceOf(OutsideCalendar.class).hasMessageContaining("2100-12-31"));
    }
}
