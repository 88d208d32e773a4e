package vn.motcua.catalog.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.catalog.units.Units;
import vn.motcua.catalog.writing.CatalogWriting;
import vn.motcua.identity.UnitScope;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.time.CivilTime;

/**
 * A decision is entered: every procedure in it comes, changes or goes, and the facts are told, procedures before the decision.
 */
@ApplicationScoped
public class IssuingDecision {

    private final PublicationDecisions decisions;
    private final DecisionCheck check;
    private final ProcedureChanges changes;
    private final NationalEntryTerm term;
    private final Units units;
    private final UnitScope scope;
    private final CatalogWriting writing;

    IssuingDecision(PublicationDecisions decisions, DecisionCheck check, ProcedureChanges changes, NationalEntryTerm term,
            Units units, UnitScope scope, CatalogWriting writing) {
        this.decisions = decisions;
        this.check = check;
        this.changes = changes;
        this.term = term;
        this.units = units;
        this.scope = scope;
        this.writing = writing;
    }

    @Transactional
    public PublicationDecision issue(IssueDecisionRequest request) {
        writing.begin();
        if (!units.unknownAmong(Set.of(request.issuingUnit())).isEmpty()) {
            throw InvalidRequest.of("issuingUnit", "unit-unknown", request.issuingUnit());
        }
        scope.require(request.issuingUnit());
        if (decisions.isTaken(request.normalisedNumber(), request.issuingUnit())) {
            throw new DecisionExists(request.normalisedNumber(), request.issuingUnit());
        }
        List<FieldError> faults = check.faults(request, CivilTime.dateOf(writing.now()));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        PublicationDecision decision = PublicationDecision.issue(writing.newId(), request, changes.carryOut(request));
        decisions.persistAndFlush(decision);
        writing.tell(decision.id(), decision.number(), decision.eventSequence(), decision.issued());
        LocalDate enteredOn = request.enteredNationallyOn();
        if (enteredOn != null) {
            decision.enterNationally(enteredOn, term.dueOn(decision.issuedOn()));
            decisions.flush();
            writing.tell(decision.id(), decision.number(), decision.eventSequence(), decision.enteredNationally());
        }
        return decision;
    }
}
