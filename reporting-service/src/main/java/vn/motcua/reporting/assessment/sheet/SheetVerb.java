package vn.motcua.reporting.assessment.sheet;

import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a sheet, by which side, in which states, and where it leads. */
@Schema(name = "AssessmentSheetVerb")
public enum SheetVerb {
    SELF_SCORE(Side.UNIT, SheetState.DRAFT, Set.of(SheetState.DRAFT)),
    SUBMIT(Side.UNIT, SheetState.SUBMITTED, Set.of(SheetState.DRAFT)),
    /** Goes on without a unit that let its deadline pass. */
    TAKE_UP(Side.APPRAISER, SheetState.SUBMITTED, Set.of(SheetState.DRAFT)),
    /** A change after the appraisal was finished has to be finished again. */
    APPRAISE(Side.APPRAISER, SheetState.SUBMITTED, Set.of(SheetState.SUBMITTED, SheetState.APPRAISED)),
    FINISH(Side.APPRAISER, SheetState.APPRAISED, Set.of(SheetState.SUBMITTED)),
    RETURN(Side.APPRAISER, SheetState.DRAFT, Set.of(SheetState.SUBMITTED, SheetState.APPRAISED));

    private final Side side;
    private final SheetState leadsTo;
    private final Set<SheetState> from;

    SheetVerb(Side side, SheetState leadsTo, Set<SheetState> from) {
        this.side = side;
        this.leadsTo = leadsTo;
        this.from = from;
    }

    public Side side() {
        return side;
    }

    SheetState leadsTo() {
        return leadsTo;
    }

    Set<SheetState> from() {
        return from;
    }
}
