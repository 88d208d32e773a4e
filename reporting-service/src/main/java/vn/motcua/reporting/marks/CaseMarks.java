package vn.motcua.reporting.marks;

import java.time.Duration;
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
    private final TraitMarks traits;
    private final String procedure;
    private final String receivingUnit;

    private boolean open;
    private boolean paused;
    private Instant stretchStart;
    private Instant due;
    private String processingUnit;
    private int supplements;
    private boolean refused;
    private Duration handled = Duration.ZERO;
    /** What its closing added; null while it was never closed or is open again. */
    private Closing closing;

    private CaseMarks(CaseFacts facts) {
        tally = new Tally(facts.ref().receivingUnit(), facts.ref().channel());
        procedure = facts.ref().procedureCode();
        traits = new TraitMarks(tally, procedure);
        receivingUnit = facts.ref().receivingUnit();
        processingUnit = receivingUnit;
    }

    /** The marks of a case. One that was never accepted is counted where it was refused, and where payments are. */
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
            case ACCEPTED -> receive(at, step);
            case REFUSED -> refuse(at);
            case SUPPLEMENT_REQUESTED -> requestSupplement(at);
            case SUPPLEMENT_SUPPLIED -> supply(at, step);
            case PAYMENT_REQUESTED -> requestPayment(at);
            case PAYMENT_CONFIRMED, PAID_ONLINE -> confirmPayment(at, step);
            case REAPPOINTED -> mark(Measure.APOLOGIES, at, 1);
            case TRANSFERRED, SENT_BACK -> hand(at, step);
            case DUE_DATE_RECOUNTED -> redate(at, step.dueAt());
            case LEG_ENDED -> tally.add(step.unit(), legMeasureOf(step), procedure, step.at(), 1);
            case RESOLVED, WITHDRAWN, STOPPED -> close(at, step);
            case RESOLUTION_CORRECTED -> reopen(at, step.dueAt());
            case RESULT_RECORDED, HANDED_OVER -> tellResult(at, step);
            case REGISTERED -> {
                // A case is received once it is accepted.
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

    private void receive(Instant at, CaseFacts.Step step) {
        if (open || closing != null) {
            return;
        }
        mark(Measure.RECEIVED, at, 1);
        open(at, step.dueAt());
        traits.documents(at, step.traits());
    }

    private void open(Instant at, Instant dueAt) {
        open = true;
        mark(Measure.OPEN, at, 1);
        startStretch(at, dueAt, false);
    }

    private void refuse(Instant at) {
        if (!open && closing == null && !refused) {
            refused = true;
            mark(Measure.REFUSED, at, 1);
        }
    }

    /** What is asked for before acceptance costs the applicant a way, but the office no time. */
    private void requestSupplement(Instant at) {
        if (open) {
            mark(Measure.SUPPLEMENTS_REQUESTED, at, 1);
            if (++supplements > 1) {
                mark(Measure.SECOND_SUPPLEMENTS, at, 1);
            }
        }
        pause(at);
    }

    /** What comes before acceptance is told again with it. */
    private void supply(Instant at, CaseFacts.Step step) {
        if (open) {
            traits.documents(at, step.traits());
        }
        resume(at, step.dueAt());
    }

    private void requestPayment(Instant at) {
        mark(Measure.PAYMENTS_REQUESTED, at, 1);
        pause(at);
    }

    private void confirmPayment(Instant at, CaseFacts.Step step) {
        mark(Measure.PAYMENTS_CONFIRMED, at, 1);
        if (step.kind() == FactKind.PAID_ONLINE) {
            mark(Measure.PAYMENTS_CONFIRMED_ONLINE, at, 1);
        }
        resume(at, step.dueAt());
    }

    private void hand(Instant at, CaseFacts.Step step) {
        if (step.unit() != null) {
            processingUnit = step.unit();
        }
        redate(at, step.dueAt());
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

    private void close(Instant at, CaseFacts.Step step) {
        if (!open) {
            return;
        }
        endStretch(at);
        open = false;
        mark(Measure.OPEN, at, -1);
        closing = Closing.of(step, at, receivingUnit, processingUnit, handled);
        count(closing, at, 1);
        traits.closed(at, step.traits());
    }

    private void tellResult(Instant at, CaseFacts.Step step) {
        if (closing != null) {
            traits.result(at, step.traits());
        }
    }

    private void reopen(Instant at, Instant dueAt) {
        if (closing != null) {
            count(closing, at, -1);
            closing = null;
            open(at, dueAt);
            traits.reopened(at);
        }
    }

    private void count(Closing closed, Instant at, int sign) {
        closed.parts().forEach(part -> tally.add(part.unit(), part.measure(), procedure, at, sign * part.amount()));
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
            return;
        }
        if (due != null) {
            markFrom(Measure.OVERDUE, due.isAfter(stretchStart) ? due : stretchStart, end);
        }
        if (!end.equals(Instant.MAX)) {
            handled = handled.plus(HandlingHours.standard().between(stretchStart, end));
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
