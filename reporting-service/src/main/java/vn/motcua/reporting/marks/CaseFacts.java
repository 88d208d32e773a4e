package vn.motcua.reporting.marks;

import static vn.motcua.contracts.cases.StepKind.ACCEPTED;
import static vn.motcua.contracts.cases.StepKind.HANDED_OVER;
import static vn.motcua.contracts.cases.StepKind.PAYMENT_CONFIRMED;
import static vn.motcua.contracts.cases.StepKind.PAYMENT_REQUESTED;
import static vn.motcua.contracts.cases.StepKind.REFUSED;
import static vn.motcua.contracts.cases.StepKind.REGISTERED;
import static vn.motcua.contracts.cases.StepKind.RESOLUTION_CORRECTED;
import static vn.motcua.contracts.cases.StepKind.RESOLVED;
import static vn.motcua.contracts.cases.StepKind.STOPPED;
import static vn.motcua.contracts.cases.StepKind.SUPPLEMENT_REQUESTED;
import static vn.motcua.contracts.cases.StepKind.SUPPLEMENT_SUPPLIED;
import static vn.motcua.contracts.cases.StepKind.TRANSFERRED;
import static vn.motcua.contracts.cases.StepKind.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.CaseRefused;
import vn.motcua.contracts.cases.CaseRegistered;
import vn.motcua.contracts.cases.CaseStopped;
import vn.motcua.contracts.cases.CaseTransferred;
import vn.motcua.contracts.cases.CaseWithdrawn;
import vn.motcua.contracts.cases.PaymentConfirmed;
import vn.motcua.contracts.cases.PaymentRequested;
import vn.motcua.contracts.cases.ResolutionCorrected;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.cases.SupplementRequested;
import vn.motcua.contracts.cases.SupplementSupplied;

/**
 * A case as its events told it: who received it and its dated steps in order. A case that lived here and one imported with its
 * past become the same facts.
 */
public record CaseFacts(CaseRef ref, List<Step> steps) implements Facts {

    public CaseFacts {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param dueAt the due date in force after it, or the one a closing is measured against; null when there is none or the
     *        step does not tell
     */
    public record Step(StepKind kind, Instant at, Instant dueAt) {
    }

    /**
     * The facts once an event is known too.
     *
     * @param known what earlier events told, null before the first
     */
    public static CaseFacts after(CaseFacts known, CaseEvent event) {
        if (event instanceof CaseImported imported) {
            return new CaseFacts(imported.caseRef(), imported.steps().stream()
                    .map(step -> new Step(step.kind(), step.at(), step.dueAt())).toList());
        }
        Told told = Told.by(event);
        return new CaseFacts(told.ref, known == null ? List.of(told.step)
                : Stream.concat(known.steps.stream(), Stream.of(told.step)).toList());
    }

    @Override
    public String code() {
        return ref.caseCode();
    }

    @Override
    public List<Mark> marks() {
        return CaseMarks.of(this);
    }

    /** One live event as a step of the timeline. */
    private record Told(CaseRef ref, Step step) {

        private Told(CaseRef ref, StepKind kind, Instant at, Instant dueAt) {
            this(ref, new Step(kind, at, dueAt));
        }

        private static Told by(CaseEvent event) {
            if (event instanceof CaseRegistered e) {
                return new Told(e.caseRef(), REGISTERED, e.submittedAt(), null);
            } else if (event instanceof CaseAccepted e) {
                return new Told(e.caseRef(), ACCEPTED, e.acceptedAt(), e.dueAt());
            } else if (event instanceof CaseRefused e) {
                return new Told(e.caseRef(), REFUSED, e.refusedAt(), null);
            } else if (event instanceof CaseTransferred e) {
                return new Told(e.caseRef(), TRANSFERRED, e.transferredAt(), null);
            } else if (event instanceof SupplementRequested e) {
                return new Told(e.caseRef(), SUPPLEMENT_REQUESTED, e.requestedAt(), null);
            } else if (event instanceof SupplementSupplied e) {
                return new Told(e.caseRef(), SUPPLEMENT_SUPPLIED, e.suppliedAt(), e.dueAt());
            } else if (event instanceof PaymentRequested e) {
                return new Told(e.caseRef(), PAYMENT_REQUESTED, e.requestedAt(), null);
            } else if (event instanceof PaymentConfirmed e) {
                return new Told(e.caseRef(), PAYMENT_CONFIRMED, e.confirmedAt(), e.dueAt());
            } else if (event instanceof ResultIssued e) {
                return new Told(e.caseRef(), RESOLVED, e.resolvedAt(), e.dueAt());
            } else if (event instanceof ResultHandedOver e) {
                return new Told(e.caseRef(), HANDED_OVER, e.handedOverAt(), null);
            } else if (event instanceof CaseWithdrawn e) {
                return new Told(e.caseRef(), WITHDRAWN, e.withdrawnAt(), e.dueAt());
            } else if (event instanceof CaseStopped e) {
                return new Told(e.caseRef(), STOPPED, e.stoppedAt(), e.dueAt());
            } else if (event instanceof ResolutionCorrected e) {
                return new Told(e.caseRef(), RESOLUTION_CORRECTED, e.correctedAt(), e.dueAt());
            }
            throw new IllegalArgumentException("no step for " + event.getClass().getSimpleName());
        }
    }
}
