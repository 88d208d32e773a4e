package vn.motcua.reporting.assessment.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to an open round, and where it leads. */
@Schema(name = "AssessmentRoundVerb")
public enum RoundVerb {
    DECIDE(RoundState.DECIDED),
    CANCEL(RoundState.CANCELLED);

    private final RoundState leadsTo;

    RoundVerb(RoundState leadsTo) {
        this.leadsTo = leadsTo;
    }

    RoundState from() {
        return RoundState.OPEN;
    }

    RoundState leadsTo() {
        return leadsTo;
    }
}
