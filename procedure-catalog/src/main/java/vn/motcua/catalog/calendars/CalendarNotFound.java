package vn.motcua.catalog.calendars;

import vn.motcua.problem.ProblemException;

/** No such calendar, or no such version of it (404). */
class CalendarNotFound extends ProblemException {

    CalendarNotFound(String code) {
        super(404, "calendar-not-found", code);
    }
}
