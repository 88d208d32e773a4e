package vn.motcua.reporting.index.inputs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.scoring.Summed;
import vn.motcua.reporting.readmodel.Unit;

/**
 * Gives each unit what it declared, and one that declared nothing the sum of what stands for its children. A declaration speaks
 * for the unit with all below it, so nothing below one that declared is added to it.
 */
public final class StandingInputs {
    private final IndexDefinition index;
    private final Map<String, Map<String, DeclaredInput>> declared;
    private final Function<Unit, List<Unit>> childrenOf;

    /**
     * @param declared by unit and then by criterion
     * @param childrenOf the children that existed in the period
     */
    public StandingInputs(IndexDefinition index, Map<String, Map<String, DeclaredInput>> declared,
            Function<Unit, List<Unit>> childrenOf) {
        this.index = index;
        this.declared = declared;
        this.childrenOf = childrenOf;
    }

    /** Empty while neither the unit nor any below it declared. */
    public Optional<StandingInput> of(Unit unit, Criterion criterion) {
        DeclaredInput own = declaredBy(unit, criterion);
        if (own != null) {
            return Optional.of(StandingInput.own(own));
        }
        Sum sum = new Sum(criterion);
        sum.addBelow(unit);
        return sum.standing();
    }

    private DeclaredInput declaredBy(Unit unit, Criterion criterion) {
        return declared.getOrDefault(unit.code(), Map.of()).get(criterion.code());
    }

    /** What the units below one add up to. */
    private final class Sum {
        private final Criterion criterion;
        private final Set<UnitLevel> exempt;
        /** Ends a circle, should the catalogue ever tell one. */
        private final Set<String> seen = new HashSet<>();
        private final List<String> missing = new ArrayList<>();
        private Long numerator;
        private Long denominator;
        private int units;

        private Sum(Criterion criterion) {
            this.criterion = criterion;
            this.exempt = index.exemptFrom(criterion.code());
        }

        private void addBelow(Unit unit) {
            seen.add(unit.code());
            childrenOf.apply(unit).stream().filter(child -> !seen.contains(child.code())).forEach(this::add);
        }

        private void add(Unit child) {
            boolean applies = !exempt.contains(child.level());
            DeclaredInput own = applies ? declaredBy(child, criterion) : null;
            if (own != null) {
                units++;
                numerator = plus(numerator, own.numerator());
                denominator = plus(denominator, own.denominator());
                return;
            }
            int unitsBefore = units;
            int missingBefore = missing.size();
            addBelow(child);
            if (applies && units == unitsBefore) {
                // One name for a whole branch that is silent.
                missing.subList(missingBefore, missing.size()).clear();
                missing.add(child.code());
            }
        }

        private Optional<StandingInput> standing() {
            // What was counted includes every unit: over a denominator that lacks some the ratio would be too good.
            boolean flatters = !criterion.measured().numerator().isDeclared() && !missing.isEmpty();
            return units == 0 || flatters ? Optional.empty()
                    : Optional.of(new StandingInput(numerator, denominator, new Summed(units, List.copyOf(missing))));
        }

        private static Long plus(Long sum, Long more) {
            if (sum == null || more == null) {
                return sum == null ? more : sum;
            }
            return Math.addExact(sum, more);
        }
    }
}
