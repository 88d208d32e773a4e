package vn.motcua.catalog.decisions;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.catalog.writing.CatalogWriting;
import vn.motcua.identity.UnitScope;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.rest.ETags;
import vn.motcua.time.CivilTime;

/** The national database has a decision's procedures; whether in time is settled by the calendar as it stands now. */
@ApplicationScoped
public class EnteringNationally {

    private final PublicationDecisions decisions;
    private final NationalEntryTerm term;
    private final UnitScope scope;
    private final CatalogWriting writing;

    EnteringNationally(PublicationDecisions decisions, NationalEntryTerm term, UnitScope scope, CatalogWriting writing) {
        this.decisions = decisions;
        this.term = term;
        this.scope = scope;
        this.writing = writing;
    }

    /** @param ifMatch the entity tag the caller last saw, or null */
    @Transactional
    public PublicationDecision enter(UUID id, String ifMatch, NationalEntryRequest request) {
        writing.begin();
        PublicationDecision decision = decisions.require(id);
        scope.require(decision.issuingUnit());
        ETags.requireMatch(ifMatch, decision.version());
        if (request.enteredOn().isAfter(CivilTime.dateOf(writing.now()))) {
            throw InvalidRequest.of("enteredOn", "in-the-future");
        }
        decision.enterNationally(request.enteredOn(), term.dueOn(decision.issuedOn()));
        decisions.flush();
        writing.tell(decision.id(), decision.number(), decision.eventSequence(), decision.enteredNationally());
        return decision;
    }
}
