package vn.motcua.cases.audit;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.audit.trail.What;

/**
 * One time that somebody saw a case, as its applicant may know it: the body and the role, not the person, who acts for the
 * body.
 *
 * @param unit the code of the body; absent for the service itself
 * @param purpose what was done, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessView(Instant at, String unit, String unitName, String role, What what, String purpose) {
}
