package vn.motcua.cases.audit.trail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did with cases. */
@Schema(name = "AuditedAct")
public enum What {
    /** Saw one case, or a part of it. */
    READ,
    /** Saw cases in a list or among what a search found. */
    LISTED,
    /** Took cases, or the audit itself, away in a file. */
    EXPORTED,
    /** Changed cases, and saw them doing so. */
    CHANGED,
    /** Asked for a case of another unit and was not shown it. */
    REFUSED,
    /** Old entries went, as the retention says. */
    REMOVED
}
