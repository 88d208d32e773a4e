package vn.motcua.catalog.decisions;

import vn.motcua.problem.ProblemException;

/** The working calendar by which terms run is not published yet (409). */
class NoWorkingCalendar extends ProblemException {

    NoWorkingCalendar(String code) {
        super(409, "no-working-calendar", code);
    }
}
