package vn.motcua.cases.life;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseAssigned;
import vn.motcua.contracts.cases.CaseRefused;
import vn.motcua.contracts.cases.CaseRegistered;
import vn.motcua.contracts.cases.CaseSentBack;
import vn.motcua.contracts.cases.CaseStopped;
import vn.motcua.contracts.cases.CaseTransferred;
import vn.motcua.contracts.cases.CaseWithdrawn;
import vn.motcua.contracts.cases.DueDateRecounted;
import vn.motcua.contracts.cases.HandoverMethod;
import vn.motcua.contracts.cases.LegBegan;
import vn.motcua.contracts.cases.LegEnded;
import vn.motcua.contracts.cases.LegKind;
import vn.motcua.contracts.cases.PaymentConfirmed;
import vn.motcua.contracts.cases.PaymentRequested;
import vn.motcua.contracts.cases.ResolutionCorrected;
import vn.motcua.contracts.cases.ResultDocumentRecorded;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.ResultReappointed;
import vn.motcua.contracts.cases.SupplementRequested;
import vn.motcua.contracts.cases.SupplementSupplied;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.TimeLimit;

/**
 * A case (hồ sơ). Every change goes through one of its verbs, live or imported: a verb checks that the state allows it and
 * that time does not run backwards, moves the state, and leaves a step in the history and a fact to be told.
 *
 * <p>
 * Hibernate reads cases and takes them for immutable; {@link CaseRow} writes them.
 */
@Entity
@Immutable
@Table(name = "cases")
public class Case extends CaseRecord {

    protected Case() {
    }

    private Case(Intake intake, CaseCode code) {
        super(intake, code);
    }

    /** A case is handed in and waits for an officer's check (state 1). */
    public static Case register(Intake intake, CaseCode code, Act act) {
        Case registered = new Case(intake, code);
        registered.become(CaseState.REGISTERED, CaseStep.REGISTERED, act, null);
        registered.tell(new CaseRegistered(registered.ref(), intake.submittedAt()));
        return registered;
    }

    /** A case is handed in and accepted on the spot (state 2), as at a counter. */
    public static Case receive(Intake intake, CaseCode code, Act act, TimeLimit limit, LegalClock clock) {
        Case received = new Case(intake, code);
        received.startClock(act, limit, clock);
        return received;
    }

    /**
     * The documents are in order; the legal clock starts.
     *
     * @param limit null where the law sets none
     */
    public void accept(Act act, TimeLimit limit, LegalClock clock) {
        require(Verb.ACCEPT, act);
        startClock(act, limit, clock);
    }

    private void startClock(Act act, TimeLimit limit, LegalClock clock) {
        term = Term.begin(act.at(), limit, clock);
        dueAt = term.dueAt(clock);
        become(CaseState.ACCEPTED, CaseStep.ACCEPTED, act, null);
        tell(new CaseAccepted(ref(), submittedAt(), act.at(), dueAt, SubmittedDocument.counted(documents)));
    }

    /** The case is not accepted; form 03 gives the reason. */
    public void refuse(Act act) {
        require(Verb.REFUSE, act);
        requireReason(Verb.REFUSE, act);
        closedAt = act.at();
        become(CaseState.REFUSED, CaseStep.REFUSED, act, null);
        tell(new CaseRefused(ref(), act.at()));
    }

    /**
     * The case goes to another unit for processing; form 05 gets a row.
     *
     * @param beside units that work on it at the same time
     */
    public void transfer(Act act, String toUnit, List<String> beside, Route route) {
        require(Verb.TRANSFER, act);
        requireNobodyAwaited(Verb.TRANSFER);
        Course before = course;
        course = course.movedTo(toUnit, beside, act.at(), term, route);
        become(CaseState.PROCESSING, CaseStep.TRANSFERRED, act, toUnit);
        tell(new CaseTransferred(ref(), before.processingUnit(), toUnit, act.at()));
        tellEndedLegs(before);
        course.besideUnits().stream().filter(unit -> !before.besideUnits().contains(unit))
                .forEach(unit -> joined(act, CaseStep.JOINED, unit, LegKind.PARALLEL));
    }

    /** The unit that has the case in hand finds that its predecessor must mend something. */
    public void sendBack(Act act, Route route) {
        require(Verb.SEND_BACK, act);
        requireReason(Verb.SEND_BACK, act);
        requireNobodyAwaited(Verb.SEND_BACK);
        Course before = course;
        course = course.sentBack(act.at(), term, route);
        become(CaseState.PROCESSING, CaseStep.SENT_BACK, act, course.processingUnit());
        tell(new CaseSentBack(ref(), before.processingUnit(), course.processingUnit(), act.at()));
        tellEndedLegs(before);
    }

    /** Another unit is asked for its opinion; the case stays where it is and its clock runs on. */
    public void consult(Act act, String unit, Route route) {
        require(Verb.CONSULT, act);
        if (course.processingUnit().equals(unit) || course.besideUnits().contains(unit)) {
            throw new LegLastsAlready(this, Verb.CONSULT, unit);
        }
        course = course.joinedBy(unit, LegKind.CONSULTATION, act.at(), term, route);
        joined(act, CaseStep.CONSULTED, unit, LegKind.CONSULTATION);
    }

    /** A unit that worked on the case beside its holder, or was asked for its opinion, has done its part. */
    public void finishLeg(Act act, String unit, Route route) {
        require(Verb.FINISH_LEG, act);
        if (!course.besideUnits().contains(unit)) {
            throw new NoLegToFinish(this, unit);
        }
        Course before = course;
        course = course.leftBy(unit, act.at(), term, route);
        become(state, CaseStep.LEG_FINISHED, act, unit);
        tellEndedLegs(before);
    }

    private void joined(Act act, CaseStep step, String unit, LegKind kind) {
        become(CaseState.PROCESSING, step, act, unit);
        tell(new LegBegan(ref(), unit, kind, act.at()));
    }

    private void tellEndedLegs(Course before) {
        course.endedSince(before).stream().filter(Holding::toldApart).forEach(leg -> tell(new LegEnded(ref(), leg.told())));
    }

    private void endLegs(Act act, LegalClock clock) {
        Course before = course;
        course = course.ended(act.at(), term, Route.unplanned(clock));
        tellEndedLegs(before);
    }

    /** @param account who has the case in hand from now on within the processing unit; null when nobody has */
    public void assign(Act act, String account) {
        require(Verb.ASSIGN, act);
        course = course.assignedTo(account);
        become(state, CaseStep.ASSIGNED, act, null);
        tell(new CaseAssigned(ref(), course.processingUnit(), act.at()));
    }

    /**
     * The office apologises and promises the result anew; form 04 says why. It stays measured against the due date (domain rule
     * 3.6).
     *
     * @throws AlreadyReappointed at the second time
     * @throws ApologyTooLate when the due date has passed and no leader sets that aside
     */
    // Circular 01/2018/TT-VPCP, art. 9
    public void reappoint(Act act, Instant promised) {
        require(Verb.REAPPOINT, act);
        requireReason(Verb.REAPPOINT, act);
        if (promisedAt != null) {
            throw new AlreadyReappointed(this);
        }
        if (act.at().isAfter(dueAt) && !act.overrides()) {
            throw new ApologyTooLate(this);
        }
        if (!promised.isAfter(dueAt) || promised.isBefore(act.at())) {
            throw new PromiseTooEarly();
        }
        promisedAt = promised;
        become(state, CaseStep.REAPPOINTED, act, null);
        tell(new ResultReappointed(ref(), act.at(), dueAt, promised));
    }

    /**
     * A corrected calendar counts the due date of an open case anew (domain rule 3.8). Nothing happens to a case that has none.
     *
     * @return whether the due date moved
     */
    public boolean recount(Act act, LegalClock clock) {
        if (dueAt == null || closedAt != null) {
            return false;
        }
        term = term.on(clock);
        Instant recounted = term.dueAt(clock);
        if (recounted.equals(dueAt)) {
            return false;
        }
        dueAt = recounted;
        become(state, CaseStep.DUE_DATE_RECOUNTED, act, null);
        tell(new DueDateRecounted(ref(), act.at(), dueAt, term.calendarVersion()));
        return true;
    }

    /**
     * Documents are missing; form 02 says which. After acceptance the clock stands still, and a second request needs a
     * leader's override (domain rule 3.5).
     */
    public void requestSupplement(Act act) {
        require(Verb.REQUEST_SUPPLEMENT, act);
        requireReason(Verb.REQUEST_SUPPLEMENT, act);
        if (accepted()) {
            if (supplementRequests > 0 && !act.overrides()) {
                throw new SupplementAlreadyRequested(this);
            }
            supplementRequests++;
            standStill(act);
        }
        become(CaseState.SUPPLEMENT_REQUESTED, CaseStep.SUPPLEMENT_REQUESTED, act, null);
        tell(new SupplementRequested(ref(), act.at(), accepted()));
    }

    /** The missing documents came; after acceptance the clock goes on. */
    public void supplySupplement(Act act, LegalClock clock) {
        supplySupplement(act, List.of(), clock);
    }

    /** The applicant owes a payment; the clock stands still until it came. */
    public void requestPayment(Act act, long amountVnd) {
        require(Verb.REQUEST_PAYMENT, act);
        paymentVnd = amountVnd;
        standStill(act);
        become(CaseState.PAYMENT_REQUESTED, CaseStep.PAYMENT_REQUESTED, act, null);
        tell(new PaymentRequested(ref(), act.at(), amountVnd));
    }

    /**
     * The missing documents came and are listed with the others; one that was there before takes the new one's form.
     *
     * @param supplied documents of the case's procedure, each once
     */
    public void supplySupplement(Act act, List<SubmittedDocument> supplied, LegalClock clock) {
        require(Verb.SUPPLY_SUPPLEMENT, act);
        goOn(act, clock);
        Set<String> renewed = supplied.stream().map(SubmittedDocument::code).collect(Collectors.toSet());
        documents = Stream.concat(documents.stream().filter(document -> !renewed.contains(document.code())), supplied.stream())
                .toList();
        become(accepted() ? CaseState.PROCESSING : CaseState.REGISTERED, CaseStep.SUPPLEMENT_SUPPLIED, act, null);
        tell(new SupplementSupplied(ref(), act.at(), dueAt,
                supplied.isEmpty() ? null : SubmittedDocument.counted(documents)));
    }

    public void confirmPayment(Act act, boolean paidOnline, LegalClock clock) {
        require(Verb.CONFIRM_PAYMENT, act);
        goOn(act, clock);
        become(CaseState.PROCESSING, CaseStep.PAYMENT_CONFIRMED, act, null);
        manner = manner().paid(paidOnline);
        tell(new PaymentConfirmed(ref(), act.at(), dueAt, paidOnline));
    }

    /**
     * The result is there. One that comes later than promised says why (Circular 01/2018/TT-VPCP, art. 9).
     *
     * @param number the number on the result document; null where it has none
     */
    public void resolve(Act act, String number, LegalClock clock) {
        require(Verb.RESOLVE, act);
        requireNobodyAwaited(Verb.RESOLVE);
        if (laterThanPromised(act)) {
            requireReason(Verb.RESOLVE, act);
        }
        resultNumber = number;
        closedAt = act.at();
        become(CaseState.RESOLVED, CaseStep.RESOLVED, act, null);
        tell(new ResultIssued(ref(), act.at(), dueAt));
        endLegs(act, clock);
    }

    /** The result of a resolved case is put on file. It is no step: the case stays as it is. */
    public void recordResult(Instant at, ResultForm form) {
        tell(new ResultDocumentRecorded(ref(), at, form));
    }

    /** What another system tells of the result's form. */
    public void tellResultForm(ResultForm form) {
        manner = form == manner().resultForm() ? manner : manner().resulting(form);
    }

    /** Nobody says how. */
    public void handOver(Act act) {
        handOver(act, null, null);
    }

    /**
     * @param by null when nobody says
     * @param fees null when it is not known how they were paid
     */
    public void handOver(Act act, HandoverMethod by, FeesPaid fees) {
        require(Verb.HAND_OVER, act);
        if (by != null) {
            manner = manner().handedOver(channel(), by, fees);
        }
        become(CaseState.RETURNED, CaseStep.HANDED_OVER, act, null);
        tell(new ResultHandedOver(ref(), act.at(), by, by == null ? null : manner.fullyOnline()));
    }

    /** The applicant takes the case back. */
    public void withdraw(Act act, LegalClock clock) {
        require(Verb.WITHDRAW, act);
        goOn(act, clock);
        closedAt = act.at();
        become(CaseState.WITHDRAWN, CaseStep.WITHDRAWN, act, null);
        tell(new CaseWithdrawn(ref(), act.at(), dueAt));
        endLegs(act, clock);
    }

    /** Processing ends for good without a result; the stop notice gives the reason (Circular 03/2025/TT-VPCP). */
    public void stop(Act act, LegalClock clock) {
        require(Verb.STOP, act);
        requireReason(Verb.STOP, act);
        goOn(act, clock);
        closedAt = act.at();
        become(CaseState.STOPPED, CaseStep.STOPPED, act, null);
        tell(new CaseStopped(ref(), act.at(), dueAt));
        endLegs(act, clock);
    }

    /** A resolution was a mistake: the case is open again and its clock never stopped. */
    public void correctResolution(Act act, LegalClock clock) {
        require(Verb.CORRECT_RESOLUTION, act);
        requireReason(Verb.CORRECT_RESOLUTION, act);
        closedAt = null;
        resultNumber = null;
        tellResultForm(null);
        course = course.reopened(act.at(), term, Route.unplanned(clock));
        become(CaseState.PROCESSING, CaseStep.RESOLUTION_CORRECTED, act, null);
        tell(new ResolutionCorrected(ref(), act.at(), dueAt));
    }

    private void require(Verb verb, Act act) {
        LeadersDecision.require(verb, act);
        if (!allowedVerbs().contains(verb)) {
            throw new TransitionNotAllowed(this, verb);
        }
        if (act.at().isBefore(lastStepAt)) {
            throw new StepBeforeTheLast(act.at(), lastStepAt);
        }
    }

    /** What may be done now: of what the state allows, that which this case gives occasion to. */
    public Set<Verb> allowedVerbs() {
        Set<Verb> allowed = state.allowedVerbs();
        if (dueAt == null || promisedAt != null) {
            allowed.remove(Verb.REAPPOINT);
        }
        if (course.cameFrom().isEmpty()) {
            allowed.remove(Verb.SEND_BACK);
        }
        if (course.besideUnits().isEmpty()) {
            allowed.remove(Verb.FINISH_LEG);
        }
        return allowed;
    }

    private void requireNobodyAwaited(Verb verb) {
        if (!course.awaited().isEmpty()) {
            throw new LegsOpen(this, verb, course.awaited());
        }
    }

    /** What another system tells of the past needs no reason: it has happened. */
    private boolean laterThanPromised(Act act) {
        return dueAt != null && act.at().isAfter(promisedAt()) && !act.isPast();
    }

    private void requireReason(Verb verb, Act act) {
        if (!act.hasReason()) {
            throw new ReasonRequired(verb);
        }
    }

    private void standStill(Act act) {
        term = term.pause(act.at());
        dueAt = null;
    }

    private void goOn(Act act, LegalClock clock) {
        if (accepted()) {
            term = term.resume(act.at(), clock);
            dueAt = term.dueAt(clock);
        }
    }
}
