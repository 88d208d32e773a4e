package vn.motcua.cases.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.time.CivilTime;

/**
 * What form 05 says: a row for every time the case changed hands between units.
 *
 * @param lead the unit that holds the case, or held it at the end
 * @param dueAt what was promised at acceptance; may be null
 */
public record ControlSheetForm(Owner owner, String procedure, String lead, Instant receivedAt, Instant dueAt, List<Row> rows) {

    /** How a unit kept to the time. */
    public enum Outcome {
        EARLY,
        ON_TIME,
        LATE
    }

    /**
     * A handover.
     *
     * @param outcome of the giving unit; null leaves the boxes to whoever signs
     * @param note may be null
     */
    public record Row(String giving, String receiving, Instant at, Outcome outcome, String note) {

        public boolean isEarly() {
            return outcome == Outcome.EARLY;
        }

        public boolean isOnTime() {
            return outcome == Outcome.ON_TIME;
        }

        public boolean isLate() {
            return outcome == Outcome.LATE;
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
            if (step.step() == StepKind.ACCEPTED) {
                receivedAt = step.at();
                promisedAt = step.dueAt();
            } else if (step.step() == StepKind.TRANSFERRED) {
                rows.add(new Row(unitName.apply(holder), unitName.apply(step.toUnit()), step.at(), null, step.reason()));
                holder = step.toUnit();
            } else if (step.step() == StepKind.RESOLVED && !holder.equals(desk)) {
                rows.add(new Row(unitName.apply(holder), unitName.apply(desk), step.at(), outcome(step), step.reason()));
            }
        }
        return new ControlSheetForm(Owner.of(subject.applicant()), procedure, unitName.apply(holder), receivedAt, promisedAt,
                rows);
    }

    /** By dates, as form II.06a of the provincial report compares them; no due date is on time. */
    private static Outcome outcome(HistoryEntry resolution) {
        if (resolution.dueAt() == null) {
            return Outcome.ON_TIME;
        }
        LocalDate done = CivilTime.dateOf(resolution.at());
        LocalDate due = CivilTime.dateOf(resolution.dueAt());
        return done.isBefore(due) ? Outcome.EARLY : done.isAfter(due) ? Outcome.LATE : Outcome.ON_TIME;
    }
}
