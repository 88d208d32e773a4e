package vn.motcua.reporting.assessment.round;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a round has come. */
@Schema(name = "AssessmentRoundState")
public enum RoundState {
    OPEN,
    /** Ranked and sealed; nothing changes it any more. */
    DECIDED,
    CANCELLED;

    public List<RoundVerb> openVerbs() {
        return Stream.of(RoundVerb.values()).filter(verb -> verb.from() == this).toList();
    }
}
