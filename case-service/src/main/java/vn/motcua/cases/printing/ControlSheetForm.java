package vn.motcua.cases.printing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseStep;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.cases.life.Holding;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Timeliness;

/**
 * What form 05 says: a row for every time the case changed hands between units.
 *
 * @param lead the unit that holds the case, or held it at the end
 * @param dueAt what was promised at acceptance; may be null
 */
public record ControlSheetForm(Owner owner, String procedure, String lead, Instant receivedAt, Instant dueAt, List<Row> rows) {

    /**
     * A handover.
     *
     * @param outcome of the giving unit; null leaves the boxes to whoever signs
     * @param note may be null
     */
    public record Row(String giving, String receiving, Instant at, Timeliness outcome, String note) {

        public boolean isEarly() {
            return outcome == Timeliness.EARLY;
        }

        public boolean isOnTime() {
            return outcome == Timeliness.ON_TIME;
        }

        public boolean isLate() {
            return outcome == Timeliness.LATE;
        }
    }

    /** @param unitName what people call the unit of a code */
    static ControlSheetForm of(Case subject, List<HistoryEntry> history, String procedure, UnaryOperator<String> unitName) {
        List<Row> rows = new ArrayList<>();
        Instant receivedAt = null;
        Instant promisedAt = null;
        String desk = subject.receivingUnit();
        String holder = desk;
        for (HistoryEntry step : history) {
            if (step.step() == CaseStep.ACCEPTED) {
                receivedAt = step.at();
                promisedAt = step.dueAt();
            } else if (step.step() == CaseStep.TRANSFERRED || step.step() == CaseStep.SENT_BACK) {
                rows.add(new Row(unitName.apply(holder), unitName.apply(step.toUnit()), step.at(),
                        outcome(subject, holder, step), step.reason()));
                holder = step.toUnit();
            } else if (step.step() == CaseStep.RESOLVED && !holder.equals(desk)) {
                rows.add(new Row(unitName.apply(holder), unitName.apply(desk), step.at(),
                        Timeliness.byDate(step.at(), step.dueAt(), CivilTime.ZONE), step.reason()));
            }
        }
        return new ControlSheetForm(Owner.of(subject.applicant()), procedure, unitName.apply(holder), receivedAt, promisedAt,
                rows);
    }

    /** Of a leg that has its own share of the time; the others leave the boxes to whoever signs. */
    private static Timeliness outcome(Case subject, String holder, HistoryEntry handover) {
        return Objects.requireNonNullElse(subject.course().holdings(), List.<Holding> of()).stream()
                .filter(leg -> leg.unit().equals(holder) && handover.at().equals(leg.endedAt()) && leg.dueAt() != null)
                .map(leg -> Timeliness.byDate(leg.endedAt(), leg.dueAt(), CivilTime.ZONE)).findFirst().orElse(null);
    }
}
