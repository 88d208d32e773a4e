package vn.motcua.reporting.index.question;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.index.definition.Definitions;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.period.CalendarPeriod;
import vn.motcua.reporting.indicators.Questions;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.time.CivilTime;

/** Lets a caller ask about indexes of its own units and of no others. */
@ApplicationScoped
public class IndexQuestions {
    private static final String PERIOD = "period";

    private final Questions questions;
    private final Definitions definitions;
    private final Clock clock;

    IndexQuestions(Questions questions, Definitions definitions, Clock clock) {
        this.questions = questions;
        this.definitions = definitions;
        this.clock = clock;
    }

    /**
     * @throws vn.motcua.identity.OutsideUnitScope when the unit is none of the caller's
     * @throws InvalidRequest when the period is none, has not begun, or is not one this index is counted by
     */
    public IndexQuestion of(String index, String unitCode, String written) {
        if (unitCode == null || unitCode.isBlank()) {
            throw InvalidRequest.of("unit", "constraint.NotBlank");
        }
        Unit unit = questions.unit(unitCode);
        CalendarPeriod period = CalendarPeriod.parse(written)
                .orElseThrow(() -> InvalidRequest.of(PERIOD, "index.not-a-period"));
        IndexDefinition definition = definitions.inForce(index, period.to())
                .orElseThrow(() -> InvalidRequest.of(PERIOD, "index.not-in-force"));
        if (!definition.periods().contains(period.kind())) {
            throw InvalidRequest.of(PERIOD, "index.period-not-counted",
                    definition.periods().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
        }
        Instant now = clock.instant();
        if (now.isBefore(CivilTime.startOf(period.from()))) {
            throw InvalidRequest.of(PERIOD, "index.period-not-begun");
        }
        Instant end = CivilTime.startOf(period.to().plusDays(1));
        return new IndexQuestion(definition, unit, period, now.isBefore(end) ? now : end);
    }
}
