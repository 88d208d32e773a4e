package vn.motcua.reporting.index.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a criterion's points come from. */
@Schema(name = "CriterionStatus")
public enum Status {
    MEASURED,
    /** The denominator is 0, and the definition says what that earns. */
    NOTHING_TO_MEASURE,
    /** Needs an input that nobody declared; earns what a denominator of 0 earns. */
    NO_DATA,
    /** Does not apply to units of this level; earns the maximum. */
    NOT_APPLICABLE,
    /** People gave the points. */
    ASSESSED,
    /** People were to give points and have not; absent from the total. */
    UNANSWERED
}
