package vn.motcua.cases.intake;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.ShownCases;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.intake.ReadingCases.Filter;
import vn.motcua.cases.intake.ReceivingCase.Reception;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseState;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.rest.ETags;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

/** Cases: handed in, read, listed. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Reception and reading of cases")
public class CaseResource {

    private final ReceivingCase receiving;
    private final ReadingCases reading;
    private final IdempotentAnswers answers;
    private final ShownCases shown;

    CaseResource(ReceivingCase receiving, ReadingCases reading, IdempotentAnswers answers, ShownCases shown) {
        this.receiving = receiving;
        this.reading = reading;
        this.answers = answers;
        this.shown = shown;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Audited(What.CHANGED)
    @Operation(operationId = "receiveCase", summary = "Register a case, or accept it at once")
    @APIResponse(responseCode = "201", description = "Received", content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "200", description = "The natural key named this case already; nothing was created", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response receive(@NotNull @Valid ReceiveCaseRequest request,
            @Parameter(description = "The same key and body return the first answer") @HeaderParam("Idempotency-Key") String key) {
        return answers.answer(key, request, () -> {
            Reception reception = receiving.receive(request);
            if (!reception.isNew()) {
                shown.add(List.of(reception.received().code()));
            }
            return answer(reception.isNew() ? Response.created(URI.create("/api/v1/cases/" + reception.received().code()))
                    : Response.ok(), reception.received());
        });
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Audited(What.READ)
    @Operation(operationId = "getCase", summary = "One case by its code")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response get(@PathParam("code") String code) {
        return answer(Response.ok(), reading.read(code));
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Audited(What.READ)
    @Operation(operationId = "getCaseHistory", summary = "Every step of a case, oldest first")
    public List<HistoryView> history(@PathParam("code") String code) {
        return reading.history(code).stream().map(HistoryView::of).toList();
    }

    @GET
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Audited(What.LISTED)
    @Operation(operationId = "listCases", summary = "Cases of the caller's units, newest first")
    public Page<CaseView> list(@QueryParam("unit") String unit, @QueryParam("state") String state,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("submittedFrom") String from,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("submittedTo") String to,
            @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "500", defaultValue = "50")) @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Page<Case> page = reading.list(new Filter(unit, parameter("state", state, CaseState::valueOf),
                parameter("submittedFrom", from, ReadingCases::plausibleDay),
                parameter("submittedTo", to, ReadingCases::plausibleDay), cursor,
                PageLimit.of(parameter("limit", limit, Integer::valueOf), 50, 500)));
        return new Page<>(page.items().stream().map(CaseView::of).toList(), page.nextCursor());
    }

    private static <T> T parameter(String name, String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw InvalidRequest.of(name, "parameter-unreadable");
        }
    }

    public static Response answer(Response.ResponseBuilder builder, Case subject) {
        return builder.header(HttpHeaders.ETAG, ETags.of(subject.version())).entity(CaseView.of(subject)).build();
    }
}
