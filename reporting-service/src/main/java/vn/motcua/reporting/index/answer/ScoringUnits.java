package vn.motcua.reporting.index.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.definition.Quantity;
import vn.motcua.reporting.index.inputs.DeclaredInput;
import vn.motcua.reporting.index.inputs.DeclaredInputs;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.index.scoring.Findings;
import vn.motcua.reporting.index.scoring.Measurement;
import vn.motcua.reporting.index.scoring.Score;
import vn.motcua.reporting.index.scoring.Scoring;
import vn.motcua.reporting.indicators.Figures;
import vn.motcua.reporting.readmodel.Unit;

/** Gathers what is known of units and scores it: one statement for all figures, one for all inputs, however many units. */
@ApplicationScoped
public class ScoringUnits {
    private final Figures figures;
    private final DeclaredInputs inputs;

    ScoringUnits(Figures figures, DeclaredInputs inputs) {
        this.figures = figures;
        this.inputs = inputs;
    }

    Score score(IndexQuestion about) {
        return score(about, List.of(about.unit())).get(about.unit().code());
    }

    /** @param units none of which stands below another */
    Map<String, Score> score(IndexQuestion about, Collection<Unit> units) {
        Map<String, Map<String, Measurement>> measured = measured(about, units);
        Map<String, Score> scores = new HashMap<>();
        units.forEach(unit -> scores.put(unit.code(), Scoring.of(about.definition(), unit.level(),
                new Findings(measured.get(unit.code()), Map.of()))));
        return scores;
    }

    /**
     * What was counted or declared, by unit and then by criterion.
     *
     * @param units none of which stands below another
     */
    public Map<String, Map<String, Measurement>> measured(IndexQuestion about, Collection<Unit> units) {
        Map<String, ToLongFunction<String>> counted = figures.of(units, about.period().from(), about.period().to(),
                about.asOf());
        Map<String, Map<String, DeclaredInput>> declared = inputs.of(about.definition().code(),
                units.stream().map(Unit::code).toList(), about.period());
        Map<String, Map<String, Measurement>> measured = new HashMap<>();
        units.forEach(unit -> measured.put(unit.code(), measured(about.definition(), counted.get(unit.code()),
                declared.getOrDefault(unit.code(), Map.of()))));
        return measured;
    }

    private static Map<String, Measurement> measured(IndexDefinition index, ToLongFunction<String> counted,
            Map<String, DeclaredInput> declared) {
        Map<String, Measurement> measured = new HashMap<>();
        for (Criterion criterion : index.all().filter(one -> one.measured() != null).toList()) {
            DeclaredInput input = declared.get(criterion.code());
            measured.put(criterion.code(),
                    new Measurement(part(criterion.measured().numerator(), counted, input == null ? null : input.numerator()),
                            part(criterion.measured().denominator(), counted,
                                    input == null ? null : input.denominator())));
        }
        return measured;
    }

    private static Long part(Quantity quantity, ToLongFunction<String> counted, Long declared) {
        return quantity.isDeclared() ? declared : Long.valueOf(quantity.of(counted));
    }
}
