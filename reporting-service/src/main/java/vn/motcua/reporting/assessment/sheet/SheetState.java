package vn.motcua.reporting.assessment.sheet;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In whose hands a sheet is. */
@Schema(name = "AssessmentSheetState")
public enum SheetState {
    /** The unit scores itself. */
    DRAFT,
    /** The appraiser scores it. */
    SUBMITTED,
    /** Scored by both, ready for the decision. */
    APPRAISED;

    public List<SheetVerb> openVerbs() {
        return Stream.of(SheetVerb.values()).filter(verb -> verb.from().contains(this)).toList();
    }
}
