package vn.motcua.cases.duedates;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.duedates.DueDateRequest.PauseRequest;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.problem.ProblemTexts;
import vn.motcua.workingtime.DueDate;
import vn.motcua.workingtime.InvalidPause;
import vn.motcua.workingtime.InvalidTimeLimit;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.OutsideCalendar;
import vn.motcua.workingtime.OverlappingPauses;
import vn.motcua.workingtime.Pause;
import vn.motcua.workingtime.TimeLimit;

/** When is it due, and how is that counted. Stores nothing. */
@Path("/api/v1/due-dates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due dates", description = "The legal clock")
public class DueDateResource {

    private final Catalogues catalogues;

    DueDateResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @POST
    @RolesAllowed("**")
    @Operation(operationId = "computeDueDate", summary = "The due date of a limit with its pauses, and the ledger that explains it")
    public DueDateView compute(@NotNull @Valid DueDateRequest request, @Context HttpHeaders headers) {
        LegalClock clock = catalogues.catalogue().legalClock();
        Locale language = ProblemTexts.languageOf(headers.getAcceptableLanguages());
        TimeLimit limit = limit(request);
        List<Pause> pauses = pauses(Objects.requireNonNullElse(request.pauses(), List.of()));
        try {
            DueDate due = clock.dueDate(request.receivedAt(), limit, pauses);
            return DueDateView.of(due, language);
        } catch (OverlappingPauses e) {
            throw InvalidRequest.of("pauses", "pauses-overlap");
        } catch (OutsideCalendar e) {
            throw InvalidRequest.of("receivedAt", "outside-calendar");
        }
    }

    private static TimeLimit limit(DueDateRequest request) {
        try {
            return new TimeLimit(request.limit().unit(), request.limit().value());
        } catch (InvalidTimeLimit e) {
            throw InvalidRequest.of("limit.value", "limit-invalid", request.limit().unit().name());
        }
    }

    private static List<Pause> pauses(List<PauseRequest> requested) {
        for (int i = 0; i < requested.size(); i++) {
            try {
                requested.get(i).pause();
            } catch (InvalidPause e) {
                throw InvalidRequest.of("pauses[" + i + "].to", "pause-ends-before-it-begins");
            }
        }
        return requested.stream().map(PauseRequest::pause).toList();
    }
}
