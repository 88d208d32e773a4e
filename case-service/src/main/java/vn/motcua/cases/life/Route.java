package vn.motcua.cases.life;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import vn.motcua.contracts.cases.LegKind;
import vn.motcua.contracts.catalog.LegMode;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.Leg;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.TimeLimit;

/**
 * The way a procedure version plans for its cases (một cửa liên thông), and the clock its legs are measured on.
 *
 * @param plan the version's legs in order; empty where it plans none
 * @param fits whether a leg without a unit of its own may be a unit's, by the unit's level
 */
public record Route(List<Leg> plan, BiPredicate<Leg, String> fits, LegalClock clock) {

    /** A way that nobody planned. */
    public static Route unplanned(LegalClock clock) {
        return new Route(List.of(), (leg, unit) -> false, clock);
    }

    /** The same way for a past that tells only who had the case in hand, not who worked on it beside them. */
    public Route inTurn() {
        return new Route(plan.stream().filter(leg -> kindOf(leg) == LegKind.HOLDING).toList(), fits, clock);
    }

    /** The first planned leg of a kind that nobody has been given yet and that may be the unit's. */
    Optional<Leg> next(String unit, LegKind kind, List<Holding> soFar) {
        Set<Integer> given = new HashSet<>();
        soFar.forEach(holding -> given.add(holding.ordinal()));
        return plan.stream().filter(leg -> kindOf(leg) == kind && !given.contains(leg.ordinal()) && isOf(leg, unit))
                .findFirst();
    }

    /** The units that the version names for the legs that run beside a planned one. */
    List<String> besideUnits(int ordinal) {
        return plan.stream().filter(leg -> leg.ordinal() > ordinal).takeWhile(leg -> kindOf(leg) != LegKind.HOLDING)
                .filter(leg -> kindOf(leg) == LegKind.PARALLEL && leg.unitCode() != null).map(Leg::unitCode).toList();
    }

    /** A leg's share of the case's limit; null where either has none. */
    TimeLimit limitOf(Leg leg, Term term) {
        return leg.sharePercent() == 0 || !term.hasLimit() ? null
                : clock.share(term.from(), term.limit(), leg.sharePercent());
    }

    private boolean isOf(Leg leg, String unit) {
        return leg.unitCode() == null ? fits.test(leg, unit) : leg.unitCode().equals(unit);
    }

    private static LegKind kindOf(Leg leg) {
        if (leg.mode() == LegMode.PARALLEL) {
            return LegKind.PARALLEL;
        }
        return leg.mode() == LegMode.CONSULTATION ? LegKind.CONSULTATION : LegKind.HOLDING;
    }
}
