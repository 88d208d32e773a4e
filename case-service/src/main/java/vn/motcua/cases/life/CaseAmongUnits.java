package vn.motcua.cases.life;

import java.util.List;

import jakarta.persistence.MappedSuperclass;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.contracts.cases.CaseAssigned;
import vn.motcua.contracts.cases.CaseSentBack;
import vn.motcua.contracts.cases.CaseTransferred;
import vn.motcua.contracts.cases.LegBegan;
import vn.motcua.contracts.cases.LegEnded;
import vn.motcua.contracts.cases.LegKind;
import vn.motcua.workingtime.LegalClock;

/**
 * How a case goes from unit to unit: one has it in hand, others may work on it beside that one or be asked for their opinion.
 * Each such time is a leg, which {@link Course} measures.
 */
@MappedSuperclass
public abstract class CaseAmongUnits extends CaseRecord {

    protected CaseAmongUnits() {
    }

    CaseAmongUnits(Intake intake, CaseCode code) {
        super(intake, code);
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

    /** @param account who has the case in hand from now on within the processing unit; null when nobody has */
    public void assign(Act act, String account) {
        require(Verb.ASSIGN, act);
        course = course.assignedTo(account);
        become(state, CaseStep.ASSIGNED, act, null);
        tell(new CaseAssigned(ref(), course.processingUnit(), act.at()));
    }

    final void endLegs(Act act, LegalClock clock) {
        Course before = course;
        course = course.ended(act.at(), term, Route.unplanned(clock));
        tellEndedLegs(before);
    }

    final void requireNobodyAwaited(Verb verb) {
        if (!course.awaited().isEmpty()) {
            throw new LegsOpen(this, verb, course.awaited());
        }
    }

    private void joined(Act act, CaseStep step, String unit, LegKind kind) {
        become(CaseState.PROCESSING, step, act, unit);
        tell(new LegBegan(ref(), unit, kind, act.at()));
    }

    private void tellEndedLegs(Course before) {
        course.endedSince(before).stream().filter(Holding::toldApart).forEach(leg -> tell(new LegEnded(ref(), leg.told())));
    }
}
