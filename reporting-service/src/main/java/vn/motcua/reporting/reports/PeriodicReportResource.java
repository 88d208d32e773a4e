package vn.motcua.reporting.reports;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

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
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.seals.CaseDifference;
import vn.motcua.reporting.seals.FiguresNow;
import vn.motcua.reporting.seals.Seals;
import vn.motcua.rest.ETags;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

/** Periodic reports. A verb that the state has not is a 409 that lists those it has. */
@Path("/api/v1/periodic-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Periodic reports", description = "From draft to the unit above, sealed when sent")
public class PeriodicReportResource {
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1000;

    private final IdempotentAnswers answers;
    private final HandlingReports handling;
    private final PeriodicReports reports;
    private final Seals seals;
    private final FiguresNow figures;
    private final Board board;

    PeriodicReportResource(IdempotentAnswers answers, HandlingReports handling, PeriodicReports reports, Seals seals,
            FiguresNow figures, Board board) {
        this.answers = answers;
        this.handling = handling;
        this.reports = reports;
        this.seals = seals;
        this.figures = figures;
        this.board = board;
    }

    @POST
    @RolesAllowed({ Role.REPORTER, Role.LEADER })
    @Operation(operationId = "createPeriodicReport", summary = "Begin a unit's report for a period of the province")
    @APIResponse(responseCode = "201", description = "A draft", content = @Content(schema = @Schema(implementation = PeriodicReportView.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateReportRequest request,
            UriInfo uri) {
        return answers.answer(key, request, () -> {
            PeriodicReport report = handling.create(request);
            return Response.created(uri.getAbsolutePathBuilder().path(report.id().toString()).build())
                    .entity(view(report)).header(HttpHeaders.ETAG, ETags.of(report.version())).build();
        });
    }

    @GET
    @RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getReportBoard", summary = "Who directly below a unit has sent its report and who has not")
    public BoardView board(@QueryParam("unit") @Parameter(required = true, example = "H28") String unit,
            @QueryParam("period") @Parameter(required = true, example = "2024-Q1") String period) {
        if (unit == null || unit.isBlank()) {
            throw InvalidRequest.of("unit", "constraint.NotBlank");
        }
        return board.of(unit, period);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getPeriodicReport", summary = "A report as reported then beside what is known now")
    @APIResponse(responseCode = "200", description = "The report", content = @Content(schema = @Schema(implementation = PeriodicReportView.class)))
    public Response find(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id) {
        return answer(handling.find(uuid(id)));
    }

    @GET
    @Path("/{id}/differences")
    @RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "listReportDifferences", summary = "The cases and feedback that explain what differs since the report was sent", description = "Empty for a report that was not sent yet.")
    public Page<CaseDifference> differences(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") String cursor,
            @QueryParam("limit") @Parameter(description = "At most 1000; 100 when not given") Integer limit) {
        PeriodicReport report = handling.find(uuid(id));
        int most = PageLimit.of(limit, USUAL_PAGE, LARGEST_PAGE);
        return report.state() == ReportState.SENT
                ? seals.differences(report.id(), handling.question(report), cursor, most)
                : new Page<>(List.of(), null);
    }

    @POST
    @Path("/{id}/submit")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({ Role.REPORTER, Role.LEADER })
    @Operation(operationId = "submitPeriodicReport", summary = "Lay a draft before the leader")
    @APIResponse(responseCode = "200", description = "The report", content = @Content(schema = @Schema(implementation = PeriodicReportView.class)))
    public Response submit(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(key, null, () -> handling.move(uuid(id), ReportVerb.SUBMIT, ifMatch, null));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Role.LEADER)
    @Operation(operationId = "returnPeriodicReport", summary = "Give a report back to be mended, with the reason")
    @APIResponse(responseCode = "200", description = "The report", content = @Content(schema = @Schema(implementation = PeriodicReportView.class)))
    public Response giveBack(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommentRequest request) {
        return answer(key, request, () -> handling.move(uuid(id), ReportVerb.RETURN, ifMatch, request.comment()));
    }

    @POST
    @Path("/{id}/approve")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.LEADER)
    @Operation(operationId = "approvePeriodicReport", summary = "Approve a report")
    @APIResponse(responseCode = "200", description = "The report", content = @Content(schema = @Schema(implementation = PeriodicReportView.class)))
    public Response approve(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(key, null, () -> handling.move(uuid(id), ReportVerb.APPROVE, ifMatch, null));
    }

    @POST
    @Path("/{id}/send")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.LEADER)
    @Operation(operationId = "sendPeriodicReport", summary = "Seal an approved report and send it to the unit above", description = "Possible once the period is over.")
    @APIResponse(responseCode = "200", description = "The report", content = @Content(schema = @Schema(implementation = PeriodicReportView.class)))
    public Response send(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(key, null, () -> handling.send(uuid(id), ifMatch));
    }

    @POST
    @Path("/{id}/comments")
    @RolesAllowed({ Role.REPORTER, Role.LEADER })
    @Operation(operationId = "commentPeriodicReport", summary = "Say something about a report, in any state")
    @APIResponse(responseCode = "200", description = "The report", content = @Content(schema = @Schema(implementation = PeriodicReportView.class)))
    public Response comment(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CommentRequest request) {
        return answer(key, request, () -> handling.comment(uuid(id), request.comment()));
    }

    private Response answer(String key, Object request, Supplier<PeriodicReport> verb) {
        return answers.answer(key, request, () -> answer(verb.get()));
    }

    private Response answer(PeriodicReport report) {
        return Response.ok(view(report)).header(HttpHeaders.ETAG, ETags.of(report.version())).build();
    }

    private PeriodicReportView view(PeriodicReport report) {
        return PeriodicReportView.of(report, reports.stepsOf(report.id()), seals.find(report.id()).orElse(null),
                figures.of(handling.question(report), report.period()));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new ReportNotFound();
        }
    }
}
