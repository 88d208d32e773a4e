package vn.motcua.reporting.assessment.sheet;

import vn.motcua.problem.ProblemException;

/** There is no such sheet (404). */
public class SheetNotFound extends ProblemException {
    public SheetNotFound() {
        super(404, "assessment-sheet-not-found");
    }
}
