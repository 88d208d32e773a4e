package vn.motcua.cases.duedates;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Term;
import vn.motcua.identity.Role;
import vn.motcua.problem.ProblemTexts;
import vn.motcua.workingtime.LegalClock;

/** Why a case is due when it is. */
@Path("/api/v1/cases/{code}/due-date")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due dates", description = "The legal clock")
public class CaseDueDateResource {

    private final ReadingCases reading;
    private final Catalogues catalogues;
    private final Clock clock;

    CaseDueDateResource(ReadingCases reading, Catalogues catalogues, Clock clock) {
        this.reading = reading;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** Counted on the calendar version that the case's due date was counted on, which need not be the latest. */
    @GET
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Audited(What.READ)
    @Operation(operationId = "getCaseDueDate", summary = "A case's due date and the ledger that explains it")
    public CaseDueDateView explain(@PathParam("code") String code, @Context HttpHeaders headers) {
        Case subject = reading.read(code);
        Term term = subject.term();
        if (term == null || !term.hasLimit()) {
            throw new NoDueDate(subject);
        }
        LegalClock counting = catalogues.catalogue().legalClock(term.calendarVersion());
        Duration remaining = subject.closedAt() == null
                ? counting.remaining(clock.instant(), term.from(), term.limit(), term.pauses())
                : null;
        return CaseDueDateView.of(subject, counting.dueDate(term.from(), term.limit(), term.pauses()), remaining,
                ProblemTexts.languageOf(headers.getAcceptableLanguages()));
    }
}
