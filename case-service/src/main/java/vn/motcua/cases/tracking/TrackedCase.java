package vn.motcua.cases.tracking;

import java.time.Instant;
import java.util.List;

import vn.motcua.cases.audit.AccessView;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.life.CaseStep;
import vn.motcua.cases.life.HistoryEntry;

/**
 * All that the public may see of a case. It names units and documents as the catalogue does, and no person: no applicant, no
 * officer, and no free text, since a reason may name somebody. Who has it in hand within a unit is that unit's own affair.
 *
 * @param procedure the procedure's name
 * @param receivingUnit the name of the unit that took it in and hands the result out
 * @param processingUnit the name of the unit that holds it now
 * @param acceptedAt null before acceptance
 * @param asked what the applicant has to do now; null when nothing
 * @param seen who saw the applicant's data, the newest first
 */
public record TrackedCase(String code, String procedure, String receivingUnit, String processingUnit, CaseState state,
        Instant submittedAt, Instant acceptedAt, Promise promise, Asked asked, List<Step> steps, List<Seen> seen) {

    /** More would say nothing more to a person. */
    private static final int SEEN = 50;

    /**
     * A step that was taken.
     *
     * @param unit the name of the unit that took it
     * @param toUnit the name of the unit it went to; null unless it went somewhere
     */
    public record Step(CaseStep kind, Instant at, String unit, String toUnit) {

        private static Step of(HistoryEntry entry, Catalogue catalogue) {
            return new Step(entry.step(), entry.at(), catalogue.unitName(entry.unit()),
                    entry.toUnit() == null ? null : catalogue.unitName(entry.toUnit()));
        }
    }

    /** A body saw the case; who acted for it is that body's own affair. */
    public record Seen(Instant at, String body, What what) {
    }

    static TrackedCase of(Case subject, List<HistoryEntry> history, List<AccessView> accesses, Catalogue catalogue,
            Instant now) {
        return new TrackedCase(subject.code(), catalogue.pinned(subject.procedureCode(), subject.procedureVersion()).name(),
                catalogue.unitName(subject.receivingUnit()), catalogue.unitName(subject.processingUnit()), subject.state(),
                subject.submittedAt(), subject.term() == null ? null : subject.term().from(), Promise.of(subject, now),
                Asked.of(subject, catalogue), history.stream().filter(entry -> entry.step() != CaseStep.ASSIGNED)
                        .map(entry -> Step.of(entry, catalogue)).toList(),
                accesses.stream().filter(access -> access.unit() != null).limit(SEEN)
                        .map(access -> new Seen(access.at(), access.unitName(), access.what())).toList());
    }
}
