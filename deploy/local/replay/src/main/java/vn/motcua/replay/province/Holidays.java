package vn.motcua.replay.province;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Days off and worked Saturdays of public offices, 2023 to 2026. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Holidays(List<Day> holidays, List<Day> workedWeekendDays) {

    /** One dated exception to the week. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Day(LocalDate date, String name) {
    }

    public List<LocalDate> daysOff() {
        return holidays.stream().map(Day::date).sorted().toList();
    }

    public List<LocalDate> workedDays() {
        return workedWeekendDays.stream().map(Day::date).sorted().toList();
    }

    /** Every working day from {@code from} to {@code to}, both included. */
    public List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        Set<LocalDate> off = holidays.stream().map(Day::date).collect(Collectors.toSet());
        Set<LocalDate> worked = workedWeekendDays.stream().map(Day::date).collect(Collectors.toSet());
        return from.datesUntil(to.plusDays(1))
                .filter(day -> worked.contains(day) || !weekend(day) && !off.contains(day)).toList();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
