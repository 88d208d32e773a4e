package vn.motcua.cases.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.motcua.contracts.cases.LegKind;

/**
 * Who has a case in hand, and the units it went through. One unit holds the case at a time; beside it others may work on it or
 * be
 * asked for their opinion.
 *
 * @param assignee the account that has it in hand within the processing unit; null while nobody has
 * @param holdings the legs so far in the order they began; null while the case has not left the unit it was given to first
 */
@Embeddable
public record Course(
        @Column(name = "processing_unit") String processingUnit,
        String assignee,
        @JdbcTypeCode(SqlTypes.JSON) List<Holding> holdings) {

    static Course beginningAt(String unit) {
        return new Course(unit, null, null);
    }

    Course assignedTo(String account) {
        return new Course(processingUnit, account, holdings);
    }

    /**
     * The next unit takes the case in hand.
     *
     * @param beside units that work on it at the same time; those that the plan names join them
     * @throws LegsOpen while somebody still works on it beside the unit that holds it
     */
    Course movedTo(String unit, List<String> beside, Instant at, Term term, Route route) {
        List<Holding> legs = withHolderEnded(at, term, route);
        legs.add(begin(unit, LegKind.HOLDING, at, term, route, legs));
        List<String> joining = new ArrayList<>(beside);
        Integer ordinal = legs.get(legs.size() - 1).ordinal();
        if (ordinal != null) {
            route.besideUnits(ordinal).stream().filter(named -> !joining.contains(named)).forEach(joining::add);
        }
        joining.stream().filter(other -> !other.equals(unit))
                .forEach(other -> legs.add(begin(other, LegKind.PARALLEL, at, term, route, legs)));
        return new Course(unit, null, legs);
    }

    /** The unit that held the case before takes it in hand again, with what is left of its share. */
    Course sentBack(Instant at, Term term, Route route) {
        Holding earlier = cameFrom().orElseThrow();
        List<Holding> legs = withHolderEnded(at, term, route);
        legs.add(earlier.continuedFrom(at, term, route));
        return new Course(earlier.unit(), null, legs);
    }

    Course joinedBy(String unit, LegKind kind, Instant at, Term term, Route route) {
        List<Holding> legs = begun(term, route);
        legs.add(begin(unit, kind, at, term, route, legs));
        return new Course(processingUnit, assignee, legs);
    }

    /** A unit beside the holder has done its part. */
    Course leftBy(String unit, Instant at, Term term, Route route) {
        return ended(holding -> holding.unit().equals(unit) && !holding.has(LegKind.HOLDING), at, term, route);
    }

    /** Nobody has the case in hand any more. */
    Course ended(Instant at, Term term, Route route) {
        return holdings == null ? this : ended(holding -> true, at, term, route);
    }

    /** The unit that held the case last takes it in hand again. */
    Course reopened(Instant at, Term term, Route route) {
        if (holdings == null) {
            return this;
        }
        List<Holding> legs = new ArrayList<>(holdings);
        legs.add(lastOf(processingUnit, LegKind.HOLDING, legs).orElseThrow().continuedFrom(at, term, route));
        return new Course(processingUnit, assignee, legs);
    }

    /** Units that take part now beside the one that has the case in hand. */
    public List<String> besideUnits() {
        return beside(LegKind.PARALLEL, LegKind.CONSULTATION);
    }

    /** Units whose part must be done before the case may go on. */
    List<String> awaited() {
        return beside(LegKind.PARALLEL);
    }

    private List<String> beside(LegKind... kinds) {
        return holdings == null ? List.of()
                : holdings.stream().filter(holding -> holding.lasts() && List.of(kinds).contains(holding.kind()))
                        .map(Holding::unit).toList();
    }

    /** The leg of the unit that held the case before the present one, to which the case can be sent back. */
    Optional<Holding> cameFrom() {
        return holdings == null ? Optional.empty()
                : holdings.stream().filter(holding -> holding.has(LegKind.HOLDING) && !holding.unit().equals(processingUnit))
                        .reduce((earlier, later) -> later);
    }

    /** The legs that ended on the way here from an earlier course. */
    List<Holding> endedSince(Course earlier) {
        if (holdings == null) {
            return List.of();
        }
        List<Holding> ended = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            boolean lasted = earlier.holdings == null || i >= earlier.holdings.size() || earlier.holdings.get(i).lasts();
            if (lasted && !holdings.get(i).lasts()) {
                ended.add(holdings.get(i));
            }
        }
        return ended;
    }

    private List<Holding> withHolderEnded(Instant at, Term term, Route route) {
        List<Holding> legs = begun(term, route);
        legs.replaceAll(holding -> holding.lasts() && holding.has(LegKind.HOLDING) ? holding.end(at, term, route) : holding);
        return legs;
    }

    private Course ended(Predicate<Holding> which, Instant at, Term term, Route route) {
        List<Holding> legs = begun(term, route);
        legs.replaceAll(holding -> holding.lasts() && which.test(holding) ? holding.end(at, term, route) : holding);
        return new Course(processingUnit, assignee, legs);
    }

    /** The legs so far; the first is the time since acceptance in which the case has not moved. */
    private List<Holding> begun(Term term, Route route) {
        return new ArrayList<>(Objects.requireNonNullElseGet(holdings,
                () -> List.of(begin(processingUnit, LegKind.HOLDING, term.from(), term, route, List.of()))));
    }

    /** The next leg that the plan has for the unit; else it goes on with the planned leg it had, or takes part unplanned. */
    private static Holding begin(String unit, LegKind kind, Instant at, Term term, Route route, List<Holding> soFar) {
        return route.next(unit, kind, soFar)
                .map(leg -> new Holding(unit, kind, leg.ordinal(), at, null, route.limitOf(leg, term), null))
                .or(() -> lastOf(unit, kind, soFar).map(earlier -> earlier.continuedFrom(at, term, route)))
                .orElseGet(() -> new Holding(unit, kind, null, at, null, null, null));
    }

    private static Optional<Holding> lastOf(String unit, LegKind kind, List<Holding> soFar) {
        return soFar.stream().filter(holding -> holding.unit().equals(unit) && holding.has(kind))
                .reduce((earlier, later) -> later);
    }
}
