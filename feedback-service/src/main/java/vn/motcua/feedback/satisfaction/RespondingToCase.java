package vn.motcua.feedback.satisfaction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.feedback.handled.HandledCase;
import vn.motcua.feedback.handled.HandledCases;
import vn.motcua.feedback.satisfaction.ResponseFacts.Said;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.UnitScope;
import vn.motcua.problem.InvalidRequest;

/** Somebody at a unit records what an applicant says about the handling of their case. */
@ApplicationScoped
public class RespondingToCase {

    private final HandledCases cases;
    private final SatisfactionResponses responses;
    private final ResponseFacts facts;
    private final UnitScope scope;
    private final CurrentCaller caller;
    private final Clock clock;

    RespondingToCase(HandledCases cases, SatisfactionResponses responses, ResponseFacts facts, UnitScope scope,
            CurrentCaller caller, Clock clock) {
        this.cases = cases;
        this.responses = responses;
        this.facts = facts;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Runs in the caller's transaction; what is said now replaces what was said before.
     *
     * @throws InvalidRequest when no such case is handled within the caller's units; a result issued a moment ago may still be
     *         on its way here
     */
    SatisfactionResponse respond(RespondRequest request) {
        HandledCase about = handled(request.caseCode())
                .orElseThrow(() -> InvalidRequest.of("caseCode", "case-not-handled"));
        long before = responses.to(List.of(about.code())).stream().mapToLong(SatisfactionResponse::responses).sum();
        SatisfactionResponse said = new SatisfactionResponse(about.code(), request.level(), request.comment(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), caller.get().username(), before + 1, null);
        responses.put(List.of(said));
        facts.tellOf(List.of(new Said(said, about)));
        return said;
    }

    /** @throws ResponseNotFound when there is none within the caller's units */
    @Transactional
    SatisfactionResponse standing(String caseCode) {
        return handled(caseCode).flatMap(about -> responses.to(List.of(caseCode)).stream().findFirst())
                .orElseThrow(() -> new ResponseNotFound(caseCode));
    }

    private Optional<HandledCase> handled(String caseCode) {
        return cases.toRespondTo(List.of(caseCode)).stream().filter(found -> scope.covers(found.receivingUnit())).findFirst();
    }
}
