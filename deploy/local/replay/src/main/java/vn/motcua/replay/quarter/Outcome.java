package vn.motcua.replay.quarter;

/** How a case stands as of the period's end. */
enum Outcome {
    RESOLVED_IN_TIME,
    RESOLVED_LATE,
    /** Counts as on time, whatever its due date. Form II.06a. */
    WITHDRAWN,
    STOPPED_IN_TIME,
    STOPPED_LATE,
    OPEN_WITHIN_LIMIT,
    OPEN_OVERDUE,
    OPEN_PAUSED,
    // What follows must not count at all.
    REFUSED,
    NEVER_ACCEPTED,
    WITHDRAWN_BEFORE_ACCEPTANCE,
    CLOSED_BEFORE_PERIOD,
    ACCEPTED_AFTER_PERIOD
}
