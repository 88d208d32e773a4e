package vn.motcua.reporting.marks;

import java.time.Instant;
import java.util.List;

import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Timeliness;

/**
 * Walks a case's timeline once and leaves its marks. Each stretch of life between two steps settles its own marks from what was
 * known in it, so a later pause, due date or closing never changes an earlier as-of.
 */
final class CaseMarks {
    private final Tally tally;
    private final String procedure;

    private boolean open;
    private boolean paused;
    private Instant stretchStart;
    private Instant due;
    /** What the case was closed as; null while it was never closed or is open again. */
    private Measure closedAs;

    private CaseMarks(CaseFacts facts) {
        tally = new Tally(facts.ref().receivingUnit(), facts.ref().channel());
        procedure = facts.ref().procedureCode();
    }

    /** The marks of a case; none for one that was refused or never accepted. */
    static List<Mark> of(CaseFacts facts) {
        CaseMarks walk = new CaseMarks(facts);
        Instant last = Instant.MIN;
        for (CaseFacts.Step step : facts.steps()) {
            // Two machines' clocks may disagree by a breath; a case still cannot be closed before it was received.
            // Of an imported past the legs come after the steps.
            last = step.kind() == FactKind.LEG_ENDED || step.at().isBefore(last) ? last : step.at();
            walk.take(step, last);
        }
        if (walk.open) {
            walk.endStretch(Instant.MAX);
        }
        return walk.tally.marks();
    }

    private void take(CaseFacts.Step step, Instant at) {
        switch (step.kind()) {
            case ACCEPTED -> receive(at, step.dueAt());
            case SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED -> pause(at);
            case SUPPLEMENT_SUPPLIED, PAYMENT_CONFIRMED -> resume(at, step.dueAt());
            case TRANSFERRED, DUE_DATE_RECOUNTED -> redate(at, step.dueAt());
            case LEG_ENDED -> tally.add(step.unit(), legMeasureOf(step), procedure, step.at(), 1);
            case RESOLVED, WITHDRAWN, STOPPED -> close(at, Closing.measureOf(step.kind(), at, step.dueAt()));
            case RESOLUTION_CORRECTED -> reopen(at, step.dueAt());
            case REGISTERED, REFUSED, HANDED_OVER -> {
                // Nothing is counted before acceptance, and handing the result over comes after closing.
            }
        }
    }

    /** A case counts once for the province, and in each agency for its leg, compared by local date as cases are. */
    private static Measure legMeasureOf(CaseFacts.Step leg) {
        return switch (Timeliness.byDate(leg.at(), leg.dueAt(), CivilTime.ZONE)) {
            case EARLY -> Measure.LEG_EARLY;
            case ON_TIME -> Measure.LEG_ON_TIME;
            case LATE -> Measure.LEG_LATE;
        };
    }

    private void receive(Instant at, Instant dueAt) {
        if (open || closedAs != null) {
            return;
        }
        mark(Measure.RECEIVED, at, 1);
        open(at, dueAt);
    }

    private void open(Instant at, Instant dueAt) {
        open = true;
        mark(Measure.OPEN, at, 1);
        startStretch(at, dueAt, false);
    }

    private void pause(Instant at) {
        if (open && !paused) {
            endStretch(at);
            startStretch(at, null, true);
        }
    }

    private void resume(Instant at, Instant dueAt) {
        if (open) {
            endStretch(at);
            startStretch(at, dueAt, false);
        }
    }

    private void redate(Instant at, Instant dueAt) {
        if (open && !paused && dueAt != null && !dueAt.equals(due)) {
            endStretch(at);
            startStretch(at, dueAt, false);
        }
    }

    private void close(Instant at, Measure as) {
        if (!open) {
            return;
        }
        endStretch(at);
        open = false;
        closedAs = as;
        mark(Measure.OPEN, at, -1);
        mark(as, at, 1);
    }

    private void reopen(Instant at, Instant dueAt) {
        if (closedAs != null) {
            mark(closedAs, at, -1);
            closedAs = null;
            open(at, dueAt);
        }
    }

    private void startStretch(Instant at, Instant dueAt, boolean standsStill) {
        stretchStart = at;
        due = dueAt;
        paused = standsStill;
    }

    /**
     * Settles the stretch [start, end): standing still it was paused, running it was overdue from the due instant on. While the
     * clock stands still nothing is overdue: the waiting is the applicant's.
     */
    // Circular 01/2018/TT-VPCP, form II.06a, column 12
    private void endStretch(Instant end) {
        if (paused) {
            markFrom(Measure.PAUSED, stretchStart, end);
        } else if (due != null) {
            markFrom(Measure.OVERDUE, due.isAfter(stretchStart) ? due : stretchStart, end);
        }
    }

    private void markFrom(Measure measure, Instant from, Instant until) {
        if (from.isBefore(until)) {
            mark(measure, from, 1);
            if (!until.equals(Instant.MAX)) {
                mark(measure, until, -1);
            }
        }
    }

    private void mark(Measure measure, Instant at, int delta) {
        tally.add(measure, procedure, at, delta);
    }
}
