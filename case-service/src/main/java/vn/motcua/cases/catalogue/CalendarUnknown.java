package vn.motcua.cases.catalogue;

import vn.motcua.problem.ProblemException;

/** No working calendar came from the catalogue yet (503). */
public class CalendarUnknown extends ProblemException {

    public CalendarUnknown() {
        super(503, "calendar-unknown");
    }
}
