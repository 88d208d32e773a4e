package vn.motcua.feedback.terms;

/** The steps of feedback that the law sets a time for. */
public enum Term {

    /** From reaching the unit's desk to a refusal. */
    REFUSE,
    /** From reaching the unit's desk to asking the sender for more. */
    REQUEST_SUPPLEMENT,
    /** From reaching the unit's desk to passing it on. */
    FORWARD,
    /** From submission, or the latest transfer, to the answer. */
    ANSWER,
    /** From the answer to its publication. */
    PUBLISH
}
