package vn.motcua.reporting.marks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.OpeningHours;
import vn.motcua.workingtime.WorkingCalendar;
import vn.motcua.workingtime.WorkingCalendarBuilder;

/**
 * The working hours in which handling is measured: one clock for all units and for ever, so that averages can be compared and a
 * case is as long when it is derived again. What a case owes its applicant is counted on its own calendar, elsewhere.
 */
final class HandlingHours {
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    /** The last instant a working calendar covers. */
    private static final Instant LAST = CivilTime.startOf(LocalDate.of(2100, 12, 31));
    private static final HandlingHours STANDARD = new HandlingHours(read("/rules/handling-hours.json"));

    private final List<Edition> editions;

    private HandlingHours(List<Rule> rules) {
        editions = IntStream.range(0, rules.size())
                .mapToObj(i -> new Edition(CivilTime.startOf(rules.get(i).validFrom()),
                        i + 1 < rules.size() ? CivilTime.startOf(rules.get(i + 1).validFrom()) : LAST,
                        rules.get(i).calendar(i + 1)))
                .toList();
    }

    /** The hours and days off from a day on, until the next rule's. */
    record Rule(LocalDate validFrom, List<Hours> hours, List<LocalDate> daysOff, List<LocalDate> workedDays) {

        private WorkingCalendar calendar(int version) {
            List<OpeningHours> opening = hours.stream().map(each -> new OpeningHours(each.from, each.to)).toList();
            WorkingCalendarBuilder calendar = WorkingCalendar.builder("handling", version);
            WEEK.forEach(day -> calendar.hours(day, opening));
            return calendar.daysOff(daysOff).workedDays(workedDays).build();
        }
    }

    record Hours(LocalTime from, LocalTime to) {
    }

    private record Edition(Instant from, Instant to, WorkingCalendar calendar) {

        private Duration between(Instant start, Instant end) {
            Instant first = start.isBefore(from) ? from : start;
            Instant last = end.isAfter(to) ? to : end;
            return first.isBefore(last) ? calendar.workingTimeBetween(first, last) : Duration.ZERO;
        }
    }

    static HandlingHours standard() {
        return STANDARD;
    }

    /** Working time from one instant to a later one; what lies outside the years 2000 to 2100 does not count. */
    Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Edition edition : editions) {
            sum = sum.plus(edition.between(from, to));
        }
        return sum;
    }

    private static List<Rule> read(String resource) {
        try (InputStream rules = HandlingHours.class.getResourceAsStream(resource)) {
            return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(rules, new TypeReference<List<Rule>>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
