package vn.motcua.reporting.indicators;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.periods.CalendarCode;
import vn.motcua.reporting.periods.ReportingCalendars;
import vn.motcua.reporting.periods.ReportingPeriod;
import vn.motcua.reporting.readmodel.Unit;

/**
 * The filters every answer takes, as text: JAX-RS would answer 404 to a date it cannot read, we say which parameter is wrong.
 */
public class QuestionParameters {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @QueryParam("unit")
    @Parameter(description = "Code of the unit", required = true, example = "H28")
    String unit;

    @QueryParam("descendants")
    @DefaultValue("true")
    @Parameter(description = "Whether all units below it count too", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    String descendants;

    @QueryParam("level")
    @Parameter(description = "Only units of these levels count; may be repeated", schema = @Schema(type = SchemaType.ARRAY, implementation = UnitLevel.class))
    List<String> levels = List.of();

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

    @QueryParam("field")
    @Parameter(description = "Only cases of this administrative field")
    String field;

    @QueryParam("procedure")
    @Parameter(description = "Only cases of this procedure", example = "1.001193")
    String procedure;

    @QueryParam("channel")
    @Parameter(description = "Only cases of this channel", schema = @Schema(implementation = Channel.class))
    String channel;

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
        Set<UnitLevel> only = EnumSet.noneOf(UnitLevel.class);
        levels.forEach(level -> {
            UnitLevel one = oneOf(UnitLevel.class, "level", level, errors);
            if (one != null) {
                only.add(one);
            }
        });
        Channel through = channel == null ? null : oneOf(Channel.class, "channel", channel, errors);
        if (!descendants.equals("true") && !descendants.equals("false")) {
            errors.add(new FieldError("descendants", "json.not-one-of", "true, false"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        Instant standing = until != null ? until : Question.usualAsOf(last, clock);
        return new Question(about, descendants.equals("true"), only, first, last, standing, blankAsNull(field),
                blankAsNull(procedure), through);
    }

    /** The unit's code. */
    String unitCode() {
        if (unit == null || unit.isBlank()) {
            throw InvalidRequest.of("unit", "constraint.NotBlank");
        }
        return unit;
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
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

    private static <E extends Enum<E>> E oneOf(Class<E> type, String name, String text, List<FieldError> errors) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        errors.add(new FieldError(name, "json.not-one-of",
                Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
        return null;
    }
}
