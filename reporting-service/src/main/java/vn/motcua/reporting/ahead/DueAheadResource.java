package vn.motcua.reporting.ahead;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.indicators.FilterParameters;
import vn.motcua.reporting.indicators.Question;
import vn.motcua.reporting.indicators.Questions;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

/** What falls due on the next days, and the codes behind it. */
@Path("/api/v1/indicators/due-ahead")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR, Role.INTEGRATOR, Role.OFFICER, Role.HANDLER })
public class DueAheadResource {
    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 31;
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1000;

    private final Questions questions;
    private final DueAhead dueAhead;
    private final Clock clock;

    DueAheadResource(Questions questions, DueAhead dueAhead, Clock clock) {
        this.questions = questions;
        this.dueAhead = dueAhead;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getDueAhead", summary = "How many cases fall due on each of the next days", description = "Open cases whose clock runs, as matters stand now. Today counts from now on; what waits for the applicant does not count.")
    public DueAheadView dueAhead(@BeanParam FilterParameters filters,
            @QueryParam("days") @Parameter(description = "How many days, today the first of them", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "31", defaultValue = "7")) String days) {
        return dueAhead.answer(questions.ahead(filters, clock.instant(), count(days)));
    }

    @GET
    @Path("/cases")
    @Operation(operationId = "listCasesDueAhead", summary = "The codes of the cases that fall due on one of the next days, the last to fall due first")
    public Page<String> cases(@BeanParam FilterParameters filters,
            @QueryParam("day") @Parameter(required = true, description = "Today, or one of the 30 days after it", schema = @Schema(type = SchemaType.STRING, format = "date"), example = "2024-03-15") String day,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") String cursor,
            @QueryParam("limit") @Parameter(description = "At most 1000; 100 when not given") Integer limit) {
        Question question = questions.ahead(filters, clock.instant(), MOST_DAYS);
        return dueAhead.codes(question, day(day, question), cursor, PageLimit.of(limit, USUAL_PAGE, LARGEST_PAGE));
    }

    private static int count(String days) {
        if (days == null || days.isBlank()) {
            return USUAL_DAYS;
        }
        if (days.matches("[0-9]{1,2}")) {
            int count = Integer.parseInt(days);
            if (count >= 1 && count <= MOST_DAYS) {
                return count;
            }
        }
        throw InvalidRequest.of("days", "not-so-many-days", MOST_DAYS);
    }

    private static LocalDate day(String text, Question ahead) {
        if (text == null || text.isBlank()) {
            throw InvalidRequest.of("day", "constraint.NotNull");
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidRequest.of("day", "json.not-a-date");
        }
        if (day.isBefore(ahead.from()) || day.isAfter(ahead.to())) {
            throw InvalidRequest.of("day", "not-a-day-ahead", ahead.from(), ahead.to());
        }
        return day;
    }
}
