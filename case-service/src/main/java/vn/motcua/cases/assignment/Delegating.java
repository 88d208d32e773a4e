package vn.motcua.cases.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.cases.assignment.AssignmentRequests.NewDelegation;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.OutsideUnitScope;
import vn.motcua.identity.Role;
import vn.motcua.identity.UnitScope;
import vn.motcua.problem.InvalidRequest;

/** Lets somebody take an absent colleague's place, and ends it again. */
@ApplicationScoped
public class Delegating {

    /** A longer absence is a matter of assigning the cases anew. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Delegations delegations;
    private final UnitScope scope;
    private final CurrentCaller caller;
    private final Clock clock;

    Delegating(Delegations delegations, UnitScope scope, CurrentCaller caller, Clock clock) {
        this.delegations = delegations;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /** A leader may delegate for everybody of their units, everybody else for themselves. */
    @Transactional
    public Delegation delegate(NewDelegation request) {
        scope.require(request.unit());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant from = request.from() == null ? now : request.from();
        String absent = request.absent() == null ? caller.get().username() : request.absent();
        if (!absent.equals(caller.get().username()) && !caller.get().has(Role.LEADER)) {
            throw InvalidRequest.of("absent", "delegation-for-another");
        }
        if (absent.equals(request.delegate())) {
            throw InvalidRequest.of("delegate", "delegation-to-oneself");
        }
        if (!request.until().isAfter(from) || !request.until().isAfter(now)
                || Duration.between(from, request.until()).compareTo(LONGEST) > 0) {
            throw InvalidRequest.of("until", "delegation-out-of-bounds", LONGEST.toDays());
        }
        Delegation delegation = new Delegation(now, request.unit(), absent, request.delegate(), from, request.until(),
                request.reason(), caller.get().username());
        delegations.add(delegation);
        return delegation;
    }

    @Transactional
    public Delegation end(UUID id) {
        Delegation delegation = delegations.byId(id);
        if (delegation == null || !scope.covers(delegation.unit())) {
            throw new DelegationNotFound(id);
        }
        if (!delegation.absent().equals(caller.get().username()) && !caller.get().has(Role.LEADER)) {
            throw new OutsideUnitScope();
        }
        delegation.end(clock.instant().truncatedTo(ChronoUnit.MICROS));
        return delegation;
    }

    @Transactional
    public List<Delegation> notEnded() {
        return delegations.notEndedOf(scope.units(), clock.instant());
    }
}
