package vn.motcua.cases.processing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.cases.assignment.Delegations;
import vn.motcua.cases.intake.ActingRole;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Cases;
import vn.motcua.identity.Caller;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.UnitScope;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.rest.ETags;

/** Does one thing to one case: loads and locks it, holds the caller to what it read, acts, stores and tells. */
@ApplicationScoped
public class ActingOnCase {

    private final ReadingCases reading;
    private final Cases cases;
    private final Delegations delegations;
    private final UnitScope scope;
    private final CurrentCaller caller;
    private final Clock clock;

    ActingOnCase(ReadingCases reading, Cases cases, Delegations delegations, UnitScope scope, CurrentCaller caller,
            Clock clock) {
        this.reading = reading;
        this.cases = cases;
        this.delegations = delegations;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param ifMatch the entity tag the caller last saw, or null
     * @param reason null where none is given
     * @param override whether the caller asks to set a rule aside; only a leader can
     */
    @Transactional
    public Case act(String code, String ifMatch, String reason, boolean override, BiConsumer<Case, Act> verb) {
        Case subject = reading.forUpdate(code);
        String unit = scope.covers(subject.processingUnit()) ? subject.processingUnit() : subject.receivingUnit();
        return act(subject, ifMatch, unit, reason, override, verb);
    }

    /**
     * Does what a unit may do that takes part beside the one that has the case in hand.
     *
     * @param besideUnit the unit that acts; when null, the only one of the caller's that takes part
     */
    @Transactional
    public Case actBeside(String code, String ifMatch, String besideUnit, String reason, BiConsumer<Case, Act> verb) {
        Case subject = reading.forUpdateBeside(code);
        List<String> ours = subject.course().besideUnits().stream().filter(scope::covers).toList();
        String unit = besideUnit == null && ours.size() == 1 ? ours.get(0) : besideUnit;
        if (unit == null) {
            throw InvalidRequest.of("unit", "leg-unit-unclear");
        }
        scope.require(unit);
        return act(subject, ifMatch, unit, reason, false, verb);
    }

    private Case act(Case subject, String ifMatch, String unit, String reason, boolean override, BiConsumer<Case, Act> verb) {
        ETags.requireMatch(ifMatch, subject.version());
        Caller actor = caller.get();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String onBehalfOf = delegations.whosePlaceIsTaken(subject, actor, now);
        verb.accept(subject, new Act(now, actor.username(), unit, ActingRole.of(actor), onBehalfOf, null, reason, override));
        cases.change(subject);
        return subject;
    }
}
