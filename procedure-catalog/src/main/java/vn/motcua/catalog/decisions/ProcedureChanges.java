package vn.motcua.catalog.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.catalog.procedures.Procedure;
import vn.motcua.catalog.procedures.ProcedureFacts;
import vn.motcua.catalog.procedures.ProcedureRefused;
import vn.motcua.catalog.procedures.ProcedureVersion;
import vn.motcua.catalog.procedures.Procedures;
import vn.motcua.catalog.writing.CatalogWriting;
import vn.motcua.contracts.catalog.ProcedureChange;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;

/** Carries a decision's items out on the procedures they name. */
@ApplicationScoped
class ProcedureChanges {

    private final Procedures procedures;
    private final CatalogWriting writing;

    ProcedureChanges(Procedures procedures, CatalogWriting writing) {
        this.procedures = procedures;
        this.writing = writing;
    }

    /** @throws InvalidRequest with every item that cannot be carried out; the transaction then ends without any of them */
    List<DecisionItem> carryOut(IssueDecisionRequest decision) {
        List<IssueDecisionRequest.Item> items = decision.items();
        Map<String, Procedure> known = procedures
                .withCodes(items.stream().map(IssueDecisionRequest.Item::procedureCode).toList());
        List<Procedure> changed = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            IssueDecisionRequest.Item item = items.get(i);
            String path = "items[" + i + "]";
            Procedure procedure = known.get(item.procedureCode());
            boolean introduces = item.change() == ProcedureChange.INTRODUCES;
            if (introduces == (procedure != null)) {
                faults.add(new FieldError(path + ".procedureCode", introduces ? "procedure-exists" : "procedure-unknown",
                        item.procedureCode()));
                continue;
            }
            try {
                changed.add(apply(decision, item, procedure));
            } catch (ProcedureRefused refused) {
                faults.add(refused.at(path));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        procedures.persist(changed);
        procedures.flush();
        List<DecisionItem> done = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            done.add(tell(items.get(i).change(), changed.get(i)));
        }
        return done;
    }

    private Procedure apply(IssueDecisionRequest decision, IssueDecisionRequest.Item item, Procedure procedure) {
        String number = decision.normalisedNumber();
        if (item.change() == ProcedureChange.ABOLISHES) {
            procedure.abolish(decision.effectiveFrom().minusDays(1), number);
            return procedure;
        }
        LocalDate from = item.procedure().validFrom() == null ? decision.effectiveFrom() : item.procedure().validFrom();
        ProcedureVersion.Publication publication = new ProcedureVersion.Publication(writing.newId(),
                item.procedure().content(), from, item.procedure().validTo(), number);
        if (item.change() == ProcedureChange.INTRODUCES) {
            return Procedure.introduce(writing.newId(), item.procedureCode(), publication);
        }
        procedure.amend(publication);
        return procedure;
    }

    private DecisionItem tell(ProcedureChange change, Procedure procedure) {
        if (change == ProcedureChange.ABOLISHES) {
            writing.tell(procedure.id(), procedure.code(), procedure.eventSequence(), ProcedureFacts.abolished(procedure));
            return new DecisionItem(change, procedure.code(), null);
        }
        writing.tell(procedure.id(), procedure.code(), procedure.eventSequence(), ProcedureFacts.published(procedure));
        return new DecisionItem(change, procedure.code(), procedure.latest().number());
    }
}
