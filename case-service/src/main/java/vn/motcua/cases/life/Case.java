package vn.motcua.cases.life;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.contracts.cases.CaseRefused;
import vn.motcua.contracts.cases.CaseRegistered;
import vn.motcua.contracts.cases.CaseStopped;
import vn.motcua.contracts.cases.CaseWithdrawn;
import vn.motcua.contracts.cases.HandoverMethod;
import vn.motcua.contracts.cases.ResolutionCorrected;
import vn.motcua.contracts.cases.ResultDocumentRecorded;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.TimeLimit;

/**
 * A case (hồ sơ). Every change goes through one of its verbs, live or imported: a verb checks that the state allows it and
 * that time does not run backwards, moves the state, and leaves a step in the history and a fact to be told. Here it begins
 * and ends; {@link CaseOnTheClock} has what moves its due date, {@link CaseAmongUnits} what moves it between units.
 *
 * <p>
 * Hibernate reads cases and takes them for immutable; {@link CaseRow} writes them.
 */
@Entity
@Immutable
@Table(name = "cases")
public class Case extends CaseOnTheClock {

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

    /** The case is not accepted; form 03 gives the reason. */
    public void refuse(Act act) {
        require(Verb.REFUSE, act);
        requireReason(Verb.REFUSE, act);
        closedAt = act.at();
        become(CaseState.REFUSED, CaseStep.REFUSED, act, null);
        tell(new CaseRefused(ref(), act.at()));
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
}
