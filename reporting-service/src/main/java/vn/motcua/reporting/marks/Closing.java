package vn.motcua.reporting.marks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Timeliness;

/**
 * What the closing of a case adds to the figures, and what reopening it takes back: early, on time or late, and how long it
 * took.
 */
record Closing(List<Part> parts) {

    /** So much of a measure for a unit. */
    record Part(String unit, Measure measure, int amount) {
    }

    /**
     * @param receiving the unit the case counts for
     * @param processing the unit that had it in the end
     * @param handled the working time in which its clock ran
     */
    static Closing of(CaseFacts.Step step, Instant at, String receiving, String processing, Duration handled) {
        Timeliness timeliness = timelinessOf(step.kind(), at, step.dueAt());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(receiving, switch (timeliness) {
            case EARLY -> Measure.CLOSED_EARLY;
            case ON_TIME -> Measure.CLOSED_ON_TIME;
            case LATE -> Measure.CLOSED_LATE;
        }, 1));
        if (!processing.equals(receiving)) {
            Measure moved = switch (timeliness) {
                case EARLY -> Measure.MOVED_EARLY;
                case ON_TIME -> Measure.MOVED_ON_TIME;
                case LATE -> Measure.MOVED_LATE;
            };
            parts.add(new Part(receiving, moved, -1));
            parts.add(new Part(processing, moved, 1));
        }
        if (step.kind() == FactKind.WITHDRAWN || step.kind() == FactKind.STOPPED) {
            parts.add(new Part(receiving, step.kind() == FactKind.WITHDRAWN ? Measure.WITHDRAWN : Measure.STOPPED, 1));
        }
        long minutes = handled.toMinutes();
        parts.add(new Part(receiving, Measure.HANDLED_MINUTES, Math.toIntExact(minutes)));
        parts.add(new Part(receiving, HandlingBucket.of(minutes).measure(), 1));
        return new Closing(parts);
    }

    /** Form II.06a compares local dates, not hours; no due date is on time, and so is a case its applicant withdrew. */
    private static Timeliness timelinessOf(FactKind kind, Instant closedAt, Instant dueAt) {
        return kind == FactKind.WITHDRAWN ? Timeliness.ON_TIME : Timeliness.byDate(closedAt, dueAt, CivilTime.ZONE);
    }
}
