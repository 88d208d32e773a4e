package vn.motcua.cases.processing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.cases.intake.ActingRole;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Cases;
import vn.motcua.identity.Caller;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.Role;
import vn.motcua.identity.UnitScope;
import vn.motcua.rest.ETags;

/** Does one thing to one case: loads and locks it, holds the caller to what it read, acts, stores and tells. */
@ApplicationScoped
public class ActingOnCase {

    private final ReadingCases reading;
    private final Cases cases;
    private final UnitScope scope;
    private final CurrentCaller caller;
    private final Clock clock;

    ActingOnCase(ReadingCases reading, Cases cases, UnitScope scope, CurrentCaller caller, Clock clock) {
        this.reading = reading;
        this.cases = cases;
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
        ETags.requireMatch(ifMatch, subject.version());
        Caller actor = caller.get();
        if (override && !actor.has(Role.LEADER)) {
            throw new OverrideNeedsLeader();
        }
        String unit = scope.covers(subject.processingUnit()) ? subject.processingUnit() : subject.receivingUnit();
        verb.accept(subject,
                new Act(clock.instant().truncatedTo(ChronoUnit.MICROS), actor.username(), unit, ActingRole.of(actor), reason,
                        override));
        cases.change(subject);
        return subject;
    }
}
