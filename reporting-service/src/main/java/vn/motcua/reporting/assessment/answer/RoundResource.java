package vn.motcua.reporting.assessment.answer;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.assessment.decision.DecideRequest;
import vn.motcua.reporting.assessment.decision.DecidingRounds;
import vn.motcua.reporting.assessment.opening.OpenRoundRequest;
import vn.motcua.reporting.assessment.opening.OpeningRounds;
import vn.motcua.reporting.assessment.round.Parties;
import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.assessment.round.RoundNotFound;
import vn.motcua.reporting.assessment.round.Rounds;
import vn.motcua.reporting.sheets.SheetFormat;
import vn.motcua.reporting.sheets.TableWorkbook;
import vn.motcua.rest.ETags;

/** Rounds of assessment. A verb that the state has not is a 409 that lists those it has. */
@Path("/api/v1/assessment-rounds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Units assessed by people, from self-score to a sealed ranking")
public class RoundResource {
    private final IdempotentAnswers answers;
    private final OpeningRounds opening;
    private final DecidingRounds deciding;
    private final Readings readings;
    private final Rounds rounds;
    private final Parties parties;

    RoundResource(IdempotentAnswers answers, OpeningRounds opening, DecidingRounds deciding, Readings readings, Rounds rounds,
            Parties parties) {
        this.answers = answers;
        this.opening = opening;
        this.deciding = deciding;
        this.readings = readings;
        this.rounds = rounds;
        this.parties = parties;
    }

    @POST
    @RolesAllowed(Role.LEADER)
    @Operation(operationId = "openAssessmentRound", summary = "Open a round with a blank sheet for every unit", description = "By a leader of the appraising unit. The definition is kept as it stands now.")
    @APIResponse(responseCode = "201", description = "The round", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response open(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid OpenRoundRequest request, UriInfo uri) {
        return answers.answer(key, request, () -> {
            Round round = opening.open(request);
            return Response.created(uri.getAbsolutePathBuilder().path(round.id().toString()).build())
                    .entity(readings.view(round)).header(HttpHeaders.ETAG, ETags.of(round.version())).build();
        });
    }

    @GET
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "listAssessmentRounds", summary = "Rounds that a unit appraises or is assessed in, the latest first")
    public List<RoundView> list(@QueryParam("unit") @Parameter(required = true, example = "H28.34") String unit,
            @QueryParam("period") @Parameter(description = "All when not given", example = "2024") String period) {
        if (unit == null || unit.isBlank()) {
            throw InvalidRequest.of("unit", "constraint.NotBlank");
        }
        parties.requireSight(unit);
        return rounds.of(unit, period).stream().map(readings::round).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getAssessmentRound", summary = "A round with those of its sheets that the caller may see")
    @APIResponse(responseCode = "200", description = "The round", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response find(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id) {
        return answer(readings.round(uuid(id)));
    }

    @GET
    @Path("/{id}/ranking")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getAssessmentRanking", summary = "Who comes where", description = "As it would be now, for those who see the whole round; as sealed once it is decided, for every assessed unit too.")
    public RankingView ranking(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id) {
        return readings.ranking(uuid(id));
    }

    @GET
    @Path("/{id}/ranking.xlsx")
    @Produces(SheetFormat.XLSX_TYPE)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getAssessmentRankingWorkbook", summary = "The ranking as a workbook")
    @APIResponse(responseCode = "200", description = "The workbook", content = @Content(mediaType = SheetFormat.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response rankingWorkbook(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id) {
        RankingView ranking = readings.ranking(uuid(id));
        return TableWorkbook.answer(RankingTable.of(ranking), "xep-hang-" + ranking.appraiser() + "-" + ranking.period());
    }

    @GET
    @Path("/{id}/seal")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getAssessmentSeal", summary = "The sealed text, to the byte", description = "Its SHA-256 is the one that the ranking names; anybody can count it again.")
    @APIResponse(responseCode = "200", description = "Canonical JSON", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response seal(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id) {
        return Response.ok(readings.seal(uuid(id)).text()).build();
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Role.LEADER)
    @Operation(operationId = "decideAssessmentRound", summary = "Rank and seal a round by a signed decision", description = "Possible once every sheet is appraised. Nothing in the round changes afterwards.")
    @APIResponse(responseCode = "200", description = "The round", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response decide(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecideRequest request) {
        return answer(key, request, () -> deciding.decide(uuid(id), ifMatch, request));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Role.LEADER)
    @Operation(operationId = "cancelAssessmentRound", summary = "Give a round up, with the reason; another can be opened then")
    @APIResponse(responseCode = "200", description = "The round", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response cancel(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answer(key, request, () -> deciding.cancel(uuid(id), ifMatch, request.comment()));
    }

    private Response answer(String key, Object request, Supplier<Round> verb) {
        return answers.answer(key, request, () -> answer(readings.view(verb.get())));
    }

    private static Response answer(RoundView round) {
        return Response.ok(round).header(HttpHeaders.ETAG, ETags.of(round.version())).build();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new RoundNotFound();
        }
    }
}
