package vn.motcua.reporting.index.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.index.period.CalendarPeriod;

/**
 * One version of an index: a tree of criteria with maximum points, and what totals are called. Rule files and interface write
 * it
 * alike, so that one can be taken, altered, and tried.
 *
 * @param source the decree it follows
 * @param validFrom first day it is in force
 * @param validTo last day; null while it is in force
 * @param total what the maxima of {@code criteria} add up to
 * @param bands from the highest to the one that begins at 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One version of an index: a tree of criteria with maximum points, and what totals are called")
public record IndexDefinition(@Schema(examples = "766") String code, int version, Words name, String source,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo, Set<CalendarPeriod.Kind> periods,
        @Schema(examples = "100") BigDecimal total,
        List<Criterion> criteria, List<Band> bands) {

    /** Every node of the tree, groups before what they consist of. */
    public Stream<Criterion> all() {
        return criteria.stream().flatMap(Criterion::all);
    }

    /** A criterion that earns points itself. */
    public Optional<Criterion> criterion(String wanted) {
        return all().filter(one -> !one.isGroup() && one.code().equals(wanted)).findFirst();
    }

    /** Levels of units that a criterion does not apply to, by itself or by its group. */
    public Set<UnitLevel> exemptFrom(String wanted) {
        return all().filter(one -> one.all().anyMatch(part -> part.code().equals(wanted)))
                .flatMap(one -> one.notFor().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The name of a total. */
    public Words bandOf(BigDecimal points) {
        return bands.stream().filter(band -> points.compareTo(band.from()) >= 0).findFirst().map(Band::name)
                .orElseThrow(() -> new IllegalStateException("no band for " + points));
    }

    /** The same with other maxima by code of criterion; they still have to add up to the total. */
    public IndexDefinition weighted(Map<String, BigDecimal> maxima) {
        return new IndexDefinition(code, version, name, source, validFrom, validTo, periods, total,
                criteria.stream().map(one -> one.weighted(maxima)).toList(), bands);
    }
}
