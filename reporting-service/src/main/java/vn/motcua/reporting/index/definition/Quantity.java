package vn.motcua.reporting.index.definition;

import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A numerator or a denominator: a sum of figures, or what the unit declares because no event tells it.
 *
 * @param figures names of figures; one with a leading minus is subtracted. Empty when declared
 * @param input what is to be declared; null when computed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "IndexQuantity", description = "Either figures or input")
public record Quantity(
        @Schema(description = "Names of figures as in /api/v1/indicators; one with a leading minus is subtracted") List<String> figures,
        @Schema(description = "What the unit is to declare, as no event tells it", nullable = true) Words input) {

    public Quantity {
        figures = figures == null ? List.of() : figures.stream().map(String::valueOf).toList();
    }

    @JsonIgnore
    public boolean isDeclared() {
        return input != null;
    }

    static String bare(String figure) {
        return figure.startsWith("-") ? figure.substring(1) : figure;
    }

    /** The sum, given each figure's value by name. */
    public long of(ToLongFunction<String> values) {
        return figures.stream()
                .mapToLong(figure -> (figure.startsWith("-") ? -1 : 1) * values.applyAsLong(bare(figure))).sum();
    }
}
