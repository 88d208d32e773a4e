package vn.motcua.reporting.marks;

import static vn.motcua.reporting.marks.FactKind.ACCEPTED;
import static vn.motcua.reporting.marks.FactKind.DUE_DATE_RECOUNTED;
import static vn.motcua.reporting.marks.FactKind.HANDED_OVER;
import static vn.motcua.reporting.marks.FactKind.LEG_ENDED;
import static vn.motcua.reporting.marks.FactKind.PAID_ONLINE;
import static vn.motcua.reporting.marks.FactKind.PAYMENT_CONFIRMED;
import static vn.motcua.reporting.marks.FactKind.PAYMENT_REQUESTED;
import static vn.motcua.reporting.marks.FactKind.REAPPOINTED;
import static vn.motcua.reporting.marks.FactKind.REFUSED;
import static vn.motcua.reporting.marks.FactKind.REGISTERED;
import static vn.motcua.reporting.marks.FactKind.RESOLUTION_CORRECTED;
import static vn.motcua.reporting.marks.FactKind.RESOLVED;
import static vn.motcua.reporting.marks.FactKind.RESULT_RECORDED;
import static vn.motcua.reporting.marks.FactKind.SENT_BACK;
import static vn.motcua.reporting.marks.FactKind.STOPPED;
import static vn.motcua.reporting.marks.FactKind.SUPPLEMENT_REQUESTED;
import static vn.motcua.reporting.marks.FactKind.SUPPLEMENT_SUPPLIED;
import static vn.motcua.reporting.marks.FactKind.TRANSFERRED;
import static vn.motcua.reporting.marks.FactKind.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseAssigned;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.CaseRefused;
import vn.motcua.contracts.cases.CaseRegistered;
import vn.motcua.contracts.cases.CaseSentBack;
import vn.motcua.contracts.cases.CaseStopped;
import vn.motcua.contracts.cases.CaseTransferred;
import vn.motcua.contracts.cases.CaseWithdrawn;
import vn.motcua.contracts.cases.DueDateRecounted;
import vn.motcua.contracts.cases.Leg;
import vn.motcua.contracts.cases.LegBegan;
import vn.motcua.contracts.cases.LegEnded;
import vn.motcua.contracts.cases.PaymentConfirmed;
import vn.motcua.contracts.cases.PaymentRequested;
import vn.motcua.contracts.cases.ResolutionCorrected;
import vn.motcua.contracts.cases.ResultDocumentRecorded;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.ResultReappointed;
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
     * @param unit whose leg ended, or who has the case from then on; null on other steps
     * @param traits what counts of the documents from then on, of the result or its handing over; null when nothing is told
     */
    public record Step(FactKind kind, Instant at, Instant dueAt, String unit, Set<Trait> traits) {

        /** In one order, since what is stored is compared as text. */
        public Step {
            traits = traits == null ? null : Trait.inOrder(traits);
        }

        /** Nothing is told of traits. */
        public Step(FactKind kind, Instant at, Instant dueAt, String unit) {
            this(kind, at, dueAt, unit, null);
        }

        private static Step of(Leg leg) {
            return new Step(LEG_ENDED, leg.endedAt(), leg.dueAt(), leg.unit());
        }
    }

    /**
     * The facts once an event is known too.
     *
     * @param known what earlier events told, null before the first
     */
    public static CaseFacts after(CaseFacts known, CaseEvent event) {
        if (event instanceof CaseImported imported) {
            return new CaseFacts(imported.caseRef(), Stream.concat(ImportedSteps.of(imported),
                    imported.legs() == null ? Stream.of() : imported.legs().stream().map(Step::of)).toList());
        }
        if (movesNoMark(event)) {
            return known;
        }
        Told told = Told.by(event);
        return new CaseFacts(told.ref, known == null ? List.of(told.step)
                : Stream.concat(known.steps.stream(), Stream.of(told.step)).toList());
    }

    /** Which officer has a case, and who takes part beside its unit, is counted once a leg ends. */
    private static boolean movesNoMark(CaseEvent event) {
        return event instanceof CaseAssigned || event instanceof LegBegan;
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

        private Told(CaseRef ref, FactKind kind, Instant at, Instant dueAt) {
            this(ref, kind, at, dueAt, null);
        }

        private Told(CaseRef ref, FactKind kind, Instant at, Instant dueAt, Set<Trait> traits) {
            this(ref, new Step(kind, at, dueAt, null, traits));
        }

        private static Told by(CaseEvent event) {
            if (event instanceof CaseRegistered e) {
                return new Told(e.caseRef(), REGISTERED, e.submittedAt(), null);
            } else if (event instanceof CaseAccepted e) {
                return new Told(e.caseRef(), ACCEPTED, e.acceptedAt(), e.dueAt(), Trait.orNull(Trait.of(e.documents())));
            } else if (event instanceof CaseRefused e) {
                return new Told(e.caseRef(), REFUSED, e.refusedAt(), null);
            } else if (event instanceof CaseTransferred e) {
                return new Told(e.caseRef(), new Step(TRANSFERRED, e.transferredAt(), null, e.toUnit()));
            } else if (event instanceof CaseSentBack e) {
                return new Told(e.caseRef(), new Step(SENT_BACK, e.sentBackAt(), null, e.toUnit()));
            } else if (event instanceof SupplementRequested e) {
                return new Told(e.caseRef(), SUPPLEMENT_REQUESTED, e.requestedAt(), null);
            } else if (event instanceof SupplementSupplied e) {
                return new Told(e.caseRef(), SUPPLEMENT_SUPPLIED, e.suppliedAt(), e.dueAt(), Trait.of(e.documents()));
            } else if (event instanceof PaymentRequested e) {
                return new Told(e.caseRef(), PAYMENT_REQUESTED, e.requestedAt(), null);
            } else if (event instanceof PaymentConfirmed e) {
                return new Told(e.caseRef(), e.paidOnline() ? PAID_ONLINE : PAYMENT_CONFIRMED, e.confirmedAt(), e.dueAt());
            } else if (event instanceof ResultIssued e) {
                return new Told(e.caseRef(), RESOLVED, e.resolvedAt(), e.dueAt());
            } else if (event instanceof ResultHandedOver e) {
                return new Told(e.caseRef(), HANDED_OVER, e.handedOverAt(), null, Trait.ofHandover(e.fullyOnline()));
            } else if (event instanceof ResultDocumentRecorded e) {
                return new Told(e.caseRef(), RESULT_RECORDED, e.recordedAt(), null, Trait.of(e.resultForm()));
            } else if (event instanceof CaseWithdrawn e) {
                return new Told(e.caseRef(), WITHDRAWN, e.withdrawnAt(), e.dueAt());
            } else if (event instanceof CaseStopped e) {
                return new Told(e.caseRef(), STOPPED, e.stoppedAt(), e.dueAt());
            } else if (event instanceof ResolutionCorrected e) {
                return new Told(e.caseRef(), RESOLUTION_CORRECTED, e.correctedAt(), e.dueAt());
            }
            if (event instanceof DueDateRecounted e) {
                return new Told(e.caseRef(), DUE_DATE_RECOUNTED, e.recountedAt(), e.dueAt());
            } else if (event instanceof ResultReappointed e) {
                // What an apology promises is not what a case is measured against.
                return new Told(e.caseRef(), REAPPOINTED, e.reappointedAt(), null);
            } else if (event instanceof LegEnded e) {
                return new Told(e.caseRef(), Step.of(e.leg()));
            }
            throw new IllegalArgumentException("no step for " + event.getClass().getSimpleName());
        }
    }
}
