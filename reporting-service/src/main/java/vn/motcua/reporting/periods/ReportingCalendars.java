package vn.motcua.reporting.periods;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.problem.InvalidRequest;

/** The calendars in force, read from {@code rules/reporting-calendars.json}. */
@ApplicationScoped
public class ReportingCalendars {
    private static final String RULES = "/rules/reporting-calendars.json";
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|M(0[1-9]|1[0-2])))?");

    private final List<ReportingCalendar> calendars;

    ReportingCalendars() {
        try (InputStream rules = ReportingCalendars.class.getResourceAsStream(RULES)) {
            calendars = new ObjectMapper().registerModule(new JavaTimeModule()).readValue(rules, Rules.class).calendars();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Rules(List<ReportingCalendar> calendars) {
    }

    /**
     * The period of a code such as {@code 2024}, {@code 2024-H1}, {@code 2024-Q1} or {@code 2024-M03}.
     *
     * @throws InvalidRequest when it is no code, or no calendar was in force when the period ended
     */
    public ReportingPeriod period(CalendarCode calendar, String code) {
        Matcher parts = CODE.matcher(code == null ? "" : code);
        if (!parts.matches()) {
            throw InvalidRequest.of("period", "not-a-period");
        }
        int year = Integer.parseInt(parts.group(1));
        Optional<ReportingPeriod> period = parts.group(2) != null
                ? find(calendar, year, PeriodKind.QUARTER, Integer.parseInt(parts.group(2)))
                : parts.group(3) != null ? find(calendar, year, PeriodKind.HALF_YEAR, Integer.parseInt(parts.group(3)))
                        : parts.group(4) != null ? find(calendar, year, PeriodKind.MONTH, Integer.parseInt(parts.group(4)))
                                : find(calendar, year, PeriodKind.YEAR, 1);
        return period.orElseThrow(() -> InvalidRequest.of("period", "no-calendar-in-force"));
    }

    /** All of a year's periods that a calendar was in force for: months, quarters, half-years, the year. */
    List<ReportingPeriod> periodsOf(CalendarCode calendar, Year year) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            for (int number = 1; number <= kind.perYear(); number++) {
                find(calendar, year.getValue(), kind, number).ifPresent(periods::add);
            }
        }
        return periods;
    }

    private Optional<ReportingPeriod> find(CalendarCode code, int year, PeriodKind kind, int number) {
        return year == 0 ? Optional.empty()
                : calendars.stream().filter(calendar -> calendar.code() == code)
                        .flatMap(calendar -> Optional.of(calendar.period(year, kind, number)).filter(calendar::holdsFor)
                                .stream())
                        .findFirst();
    }
}
