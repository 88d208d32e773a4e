package vn.motcua.reporting.index.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.definition.Quantity;
import vn.motcua.reporting.index.inputs.DeclaredInputs;
import vn.motcua.reporting.index.inputs.StandingInput;
import vn.motcua.reporting.index.inputs.StandingInputs;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.index.scoring.Findings;
import vn.motcua.reporting.index.scoring.Measurement;
import vn.motcua.reporting.index.scoring.Origin;
import vn.motcua.reporting.index.scoring.Score;
import vn.motcua.reporting.index.scoring.Scoring;
import vn.motcua.reporting.indicators.Figures;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.reporting.readmodel.Units;

/** Gathers what is known of units and scores it: one statement for all figures, one for all inputs, however many units. */
@ApplicationScoped
public class ScoringUnits {
    private final Figures figures;
    private final DeclaredInputs inputs;
    private final ReplicatedUnits units;

    ScoringUnits(Figures figures, DeclaredInputs inputs, ReplicatedUnits units) {
        this.figures = figures;
        this.inputs = inputs;
        this.units = units;
    }

    Score score(IndexQuestion about) {
        return score(about, List.of(about.unit())).get(about.unit().code());
    }

    /** @param of none of which stands below another */
    Map<String, Score> score(IndexQuestion about, Collection<Unit> of) {
        Map<String, Map<String, Measurement>> measured = measured(about, of);
        Map<String, Score> scores = new HashMap<>();
        of.forEach(unit -> scores.put(unit.code(), Scoring.of(about.definition(), unit.level(),
                new Findings(measured.get(unit.code()), Map.of()))));
        return scores;
    }

    /**
     * What was counted or declared, by unit and then by criterion.
     *
     * @param of none of which stands below another
     */
    public Map<String, Map<String, Measurement>> measured(IndexQuestion about, Collection<Unit> of) {
        Map<String, ToLongFunction<String>> counted = figures.of(of, about.period().from(), about.period().to(),
                about.asOf());
        StandingInputs standing = standing(about, of);
        Map<String, Map<String, Measurement>> measured = new HashMap<>();
        of.forEach(unit -> measured.put(unit.code(), measured(about, unit, counted.get(unit.code()), standing)));
        return measured;
    }

    private StandingInputs standing(IndexQuestion about, Collection<Unit> of) {
        Units known = units.units();
        Set<String> codes = known.tree().withDescendants(of.stream().map(Unit::code).toList());
        return new StandingInputs(about.definition(), inputs.of(about.definition().code(), codes, about.period()),
                unit -> known.tree().childrenOf(unit.code()).stream().flatMap(code -> known.find(code).stream())
                        .filter(about::knew).toList());
    }

    private static Map<String, Measurement> measured(IndexQuestion about, Unit unit, ToLongFunction<String> counted,
            StandingInputs standing) {
        Map<String, Measurement> measured = new HashMap<>();
        about.definition().all().filter(one -> one.measured() != null).forEach(criterion -> measured.put(criterion.code(),
                measurement(criterion, counted, criterion.measured().isDeclared() ? standing.of(unit, criterion).orElse(null)
                        : null)));
        return measured;
    }

    /** @param input null while nobody declared it, or nothing is to be declared */
    private static Measurement measurement(Criterion criterion, ToLongFunction<String> counted, StandingInput input) {
        Quantity numerator = criterion.measured().numerator();
        Quantity denominator = criterion.measured().denominator();
        return new Measurement(part(numerator, counted, input == null ? null : input.numerator()),
                part(denominator, counted, input == null ? null : input.denominator()), originOf(numerator, input),
                originOf(denominator, input), input == null ? null : input.summed());
    }

    private static Long part(Quantity quantity, ToLongFunction<String> counted, Long declared) {
        return quantity.isDeclared() ? declared : Long.valueOf(quantity.of(counted));
    }

    private static Origin originOf(Quantity quantity, StandingInput input) {
        if (!quantity.isDeclared()) {
            return Origin.COMPUTED;
        }
        return input == null ? null : input.origin();
    }
}
