package vn.motcua.reporting.assessment.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who speaks. */
@Schema(name = "AssessmentSide")
public enum Side {
    /** The assessed unit. */
    UNIT,
    APPRAISER
}
