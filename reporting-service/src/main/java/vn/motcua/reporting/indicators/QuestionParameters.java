package vn.motcua.reporting.indicators;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.motcua.problem.FieldError;
import vn.motcua.reporting.periods.CalendarCode;
import vn.motcua.reporting.periods.ReportingCalendars;
import vn.motcua.reporting.periods.ReportingPeriod;
import vn.motcua.reporting.readmodel.Unit;

/**
 * The filters and the time every answer takes, as text: JAX-RS would answer 404 to a date it cannot read, we say which
 * parameter
 * is wrong.
 */
public class QuestionParameters extends FilterParameters {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @QueryParam("from")
    @Parameter(description = "First day of the period; required unless period is given", schema = @Schema(type = SchemaType.STRING, format = "date"), example = "2023-12-15")
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day of the period, not before the first; required unless period is given", schema = @Schema(type = SchemaType.STRING, format = "date"), example = "2024-03-14")
    String to;

    @QueryParam("period")
    @Parameter(description = "A reporting period of the province, instead of from and to", example = "2024-Q1")
    String period;

    @QueryParam("asOf")
    @Parameter(description = "What happened at this instant or later does not count; the end of the period when not given, or now if that is earlier", schema = @Schema(type = SchemaType.STRING, format = "date-time"), example = "2024-03-15T00:00:00+07:00")
    String asOf;

    /** Reads the parameters of a question about a unit that was found. */
    Question read(Unit about, Clock clock, ReportingCalendars calendars) {
        List<FieldError> errors = new ArrayList<>();
        ReportingPeriod named = blankAsNull(period) == null ? null : calendars.period(CalendarCode.PROVINCIAL, period);
        if (named != null && (from != null || to != null)) {
            errors.add(new FieldError("period", "period-named-twice"));
        }
        LocalDate first = named != null ? named.from() : date("from", from, errors);
        LocalDate last = named != null ? named.to() : date("to", to, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(new FieldError("to", "period-reversed"));
        }
        Instant until = instant("asOf", asOf, errors);
        Instant now = clock.instant();
        if (until != null && until.isAfter(now)) {
            errors.add(new FieldError("asOf", "as-of-in-the-future"));
        }
        Instant standing = until != null || last == null ? until : Question.usualAsOf(last, clock);
        return over(about, first, last, standing, errors);
    }

    private static LocalDate date(String name, String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(name, "constraint.NotNull"));
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            return plausible(name, date.getYear(), errors) ? date : null;
        } catch (DateTimeException e) {
            errors.add(new FieldError(name, "json.not-a-date"));
            return null;
        }
    }

    private static Instant instant(String name, String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            // A plus sign that was not escaped arrives as a blank.
            OffsetDateTime instant = OffsetDateTime.parse(text.replace(' ', '+'));
            return plausible(name, instant.getYear(), errors) ? instant.toInstant() : null;
        } catch (DateTimeException e) {
            errors.add(new FieldError(name, "json.not-an-instant"));
            return null;
        }
    }

    private static boolean plausible(String name, int year, List<FieldError> errors) {
        boolean plausible = year >= FIRST_YEAR && year <= LAST_YEAR;
        if (!plausible) {
            errors.add(new FieldError(name, "json.absurd-date"));
        }
        return plausible;
    }
}
