package vn.motcua.cases.life;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.MappedSuperclass;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.DueDateRecounted;
import vn.motcua.contracts.cases.PaymentConfirmed;
import vn.motcua.contracts.cases.PaymentRequested;
import vn.motcua.contracts.cases.ResultReappointed;
import vn.motcua.contracts.cases.SupplementRequested;
import vn.motcua.contracts.cases.SupplementSupplied;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.TimeLimit;

/**
 * What the office owes the applicant in time: the legal clock starts with acceptance, stands still while a supplement or a
 * payment is awaited, and gives the due date; an apology promises anew.
 */
@MappedSuperclass
public abstract class CaseOnTheClock extends CaseAmongUnits {

    protected CaseOnTheClock() {
    }

    CaseOnTheClock(Intake intake, CaseCode code) {
        super(intake, code);
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

    final void startClock(Act act, TimeLimit limit, LegalClock clock) {
        term = Term.begin(act.at(), limit, clock);
        dueAt = term.dueAt(clock);
        become(CaseState.ACCEPTED, CaseStep.ACCEPTED, act, null);
        tell(new CaseAccepted(ref(), submittedAt(), act.at(), dueAt, SubmittedDocument.counted(documents)));
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

    /** The applicant owes a payment; the clock stands still until it came. */
    public void requestPayment(Act act, long amountVnd) {
        require(Verb.REQUEST_PAYMENT, act);
        paymentVnd = amountVnd;
        standStill(act);
        become(CaseState.PAYMENT_REQUESTED, CaseStep.PAYMENT_REQUESTED, act, null);
        tell(new PaymentRequested(ref(), act.at(), amountVnd));
    }

    public void confirmPayment(Act act, boolean paidOnline, LegalClock clock) {
        require(Verb.CONFIRM_PAYMENT, act);
        goOn(act, clock);
        become(CaseState.PROCESSING, CaseStep.PAYMENT_CONFIRMED, act, null);
        manner = manner().paid(paidOnline);
        tell(new PaymentConfirmed(ref(), act.at(), dueAt, paidOnline));
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

    /** What another system tells of the past needs no reason: it has happened. */
    final boolean laterThanPromised(Act act) {
        return dueAt != null && act.at().isAfter(promisedAt()) && !act.isPast();
    }

    final void goOn(Act act, LegalClock clock) {
        if (accepted()) {
            term = term.resume(act.at(), clock);
            dueAt = term.dueAt(clock);
        }
    }

    private void standStill(Act act) {
        term = term.pause(act.at());
        dueAt = null;
    }
}
