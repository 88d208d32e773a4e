package vn.motcua.catalog.calendars;

import java.util.List;

import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;

/** Hours and days that make no calendar (422). */
class CalendarFaulty extends InvalidRequest {

    CalendarFaulty(String field, String reason, Object... arguments) {
        super(List.of(new FieldError(field, reason, arguments)));
    }
}
