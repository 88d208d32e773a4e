package vn.motcua.reporting.indicators;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.motcua.reporting.readmodel.Unit;

/** Whose cases and which of them a question is about, whatever its time. As text, so that we say which parameter is wrong. */
public class FilterParameters {

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

    @QueryParam("field")
    @Parameter(description = "Only cases of this administrative field")
    String field;

    @QueryParam("procedure")
    @Parameter(description = "Only cases of this procedure", example = "1.001193")
    String procedure;

    @QueryParam("channel")
    @Parameter(description = "Only cases of this channel", schema = @Schema(implementation = Channel.class))
    String channel;

    /** The unit's code. */
    String unitCode() {
        if (unit == null || unit.isBlank()) {
            throw InvalidRequest.of("unit", "constraint.NotBlank");
        }
        return unit;
    }

    /**
     * The question about a unit that was found and some days.
     *
     * @param errors what was wrong with other parameters; days and instant are used only when there was nothing
     */
    Question over(Unit about, LocalDate first, LocalDate last, Instant standing, List<FieldError> errors) {
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
        return new Question(about, descendants.equals("true"), only, first, last, standing, blankAsNull(field),
                blankAsNull(procedure), through);
    }

    static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
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
