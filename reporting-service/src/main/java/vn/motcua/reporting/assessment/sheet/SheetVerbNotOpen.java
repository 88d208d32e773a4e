package vn.motcua.reporting.assessment.sheet;

import vn.motcua.problem.ProblemException;

/** The sheet's state has no such verb (409); the answer names those it has. */
public class SheetVerbNotOpen extends ProblemException {
    SheetVerbNotOpen(SheetVerb verb, SheetState state) {
        super(409, "assessment-sheet-verb-not-open", verb, state);
        with("state", state);
        with("openVerbs", state.openVerbs());
    }
}
