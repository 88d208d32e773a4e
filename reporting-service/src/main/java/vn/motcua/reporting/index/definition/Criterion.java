package vn.motcua.reporting.index.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.catalog.UnitLevel;

/**
 * A node of an index: a group of criteria, or a criterion that is measured, assessed by people, or both (then people's points
 * stand in place of the measured ones).
 *
 * @param notFor levels of units it does not apply to; they earn the maximum
 * @param criteria those it consists of; empty for a criterion that earns points itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "IndexCriterion", description = "A group of criteria, or a criterion that is measured, assessed by people, or both")
public record Criterion(@Schema(examples = "2.1") String code, Words name, @Schema(examples = "20") BigDecimal max,
        @Schema(nullable = true) Measured measured, @Schema(nullable = true) Assessed assessed,
        @Schema(description = "Levels of units it does not apply to; they earn the maximum") Set<UnitLevel> notFor,
        List<Criterion> criteria) {

    public Criterion {
        notFor = notFor == null ? Set.of() : notFor;
        criteria = criteria == null ? List.of() : criteria;
    }

    @JsonIgnore
    public boolean isGroup() {
        return !criteria.isEmpty();
    }

    /** Itself and everything below. */
    Stream<Criterion> all() {
        return Stream.concat(Stream.of(this), criteria.stream().flatMap(Criterion::all));
    }

    /** The same with other maxima, curves stretched to fit; a group's maximum is what its criteria add up to. */
    Criterion weighted(Map<String, BigDecimal> maxima) {
        if (isGroup()) {
            List<Criterion> weighted = criteria.stream().map(one -> one.weighted(maxima)).toList();
            BigDecimal sum = weighted.stream().map(Criterion::max).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Criterion(code, name, sum, measured, assessed, notFor, weighted);
        }
        BigDecimal wanted = maxima.get(code);
        if (wanted == null || wanted.compareTo(max) == 0) {
            return this;
        }
        return new Criterion(code, name, wanted, measured == null ? null : measured.stretched(max, wanted), assessed, notFor,
                criteria);
    }
}
