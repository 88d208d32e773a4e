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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.reporting.assessment.handling.AppraisalsRequest;
import vn.motcua.reporting.assessment.handling.HandlingSheets;
import vn.motcua.reporting.assessment.handling.SelfScoresRequest;
import vn.motcua.reporting.assessment.handling.SheetCommentRequest;
import vn.motcua.reporting.assessment.sheet.Sheet;
import vn.motcua.reporting.assessment.sheet.SheetNotFound;
import vn.motcua.reporting.sheets.SheetFormat;
import vn.motcua.reporting.sheets.TableWorkbook;
import vn.motcua.rest.ETags;

/** Sheets of a round. Units write their own, the appraiser its column; everyone else at most reads. */
@Path("/api/v1/assessment-sheets/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Units assessed by people, from self-score to a sealed ranking")
public class SheetResource {
    private final IdempotentAnswers answers;
    private final HandlingSheets handling;
    private final Readings readings;

    SheetResource(IdempotentAnswers answers, HandlingSheets handling, Readings readings) {
        this.answers = answers;
        this.handling = handling;
        this.readings = readings;
    }

    @GET
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getAssessmentSheet", summary = "A unit's sheet, criterion by criterion, with both sides' points")
    @APIResponse(responseCode = "200", description = "The sheet", content = @Content(schema = @Schema(implementation = SheetView.class)))
    public Response find(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id) {
        return answer(readings.sheet(uuid(id)));
    }

    @GET
    @Path("/sheet.xlsx")
    @Produces(SheetFormat.XLSX_TYPE)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getAssessmentSheetWorkbook", summary = "The sheet as a workbook")
    @APIResponse(responseCode = "200", description = "The workbook", content = @Content(mediaType = SheetFormat.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id) {
        SheetView sheet = readings.sheet(uuid(id));
        return TableWorkbook.answer(SheetTable.of(sheet), "phieu-danh-gia-" + sheet.result().unit());
    }

    @GET
    @Path("/differences")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "listAssessmentDifferences", summary = "What both sides differ on, with what was said about it")
    public List<DifferenceView> differences(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id) {
        return DifferenceView.of(readings.sheet(uuid(id)).result());
    }

    @PUT
    @Path("/self-scores")
    @RolesAllowed({ Role.OFFICER, Role.REPORTER, Role.LEADER })
    @Operation(operationId = "scoreAssessmentSheet", summary = "Score oneself: points, reasons, evidence, key tasks", description = "Criteria that are not named keep what they have. Every earlier score is kept; the latest stands.")
    @APIResponse(responseCode = "200", description = "The sheet", content = @Content(schema = @Schema(implementation = SheetView.class)))
    public Response selfScore(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SelfScoresRequest request) {
        return answer(key, request, () -> handling.selfScore(uuid(id), ifMatch, request));
    }

    @POST
    @Path("/submit")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.LEADER)
    @Operation(operationId = "submitAssessmentSheet", summary = "Hand the sheet to the appraiser", description = "By a leader of the unit, once every criterion is scored that is not computed, and key tasks are registered where they are asked for.")
    @APIResponse(responseCode = "200", description = "The sheet", content = @Content(schema = @Schema(implementation = SheetView.class)))
    public Response submit(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(key, null, () -> handling.submit(uuid(id), ifMatch));
    }

    @POST
    @Path("/take-up")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({ Role.OFFICER, Role.REPORTER, Role.LEADER })
    @Operation(operationId = "takeUpAssessmentSheet", summary = "Go on without a unit that did not submit in time")
    @APIResponse(responseCode = "200", description = "The sheet", content = @Content(schema = @Schema(implementation = SheetView.class)))
    public Response takeUp(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(key, null, () -> handling.takeUp(uuid(id), ifMatch));
    }

    @PUT
    @Path("/appraisals")
    @RolesAllowed({ Role.OFFICER, Role.REPORTER, Role.LEADER })
    @Operation(operationId = "appraiseAssessmentSheet", summary = "Give the appraiser's points", description = "Criteria that are not named keep what they have. A change after the appraisal was finished has to be finished again.")
    @APIResponse(responseCode = "200", description = "The sheet", content = @Content(schema = @Schema(implementation = SheetView.class)))
    public Response appraise(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AppraisalsRequest request) {
        return answer(key, request, () -> handling.appraise(uuid(id), ifMatch, request));
    }

    @POST
    @Path("/finish")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({ Role.OFFICER, Role.REPORTER, Role.LEADER })
    @Operation(operationId = "finishAssessmentSheet", summary = "Finish the appraisal", description = "Once every criterion has points, and every difference from the unit its reason.")
    @APIResponse(responseCode = "200", description = "The sheet", content = @Content(schema = @Schema(implementation = SheetView.class)))
    public Response finish(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(key, null, () -> handling.finish(uuid(id), ifMatch));
    }

    @POST
    @Path("/return")
    @RolesAllowed({ Role.OFFICER, Role.REPORTER, Role.LEADER })
    @Operation(operationId = "returnAssessmentSheet", summary = "Give the sheet back to be mended, with the reason")
    @APIResponse(responseCode = "200", description = "The sheet", content = @Content(schema = @Schema(implementation = SheetView.class)))
    public Response giveBack(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answer(key, request, () -> handling.giveBack(uuid(id), ifMatch, request.comment()));
    }

    @POST
    @Path("/comments")
    @RolesAllowed({ Role.OFFICER, Role.REPORTER, Role.LEADER })
    @Operation(operationId = "commentAssessmentSheet", summary = "Argue about a criterion or the sheet, from either side, in any state of an open round", description = "What was said stays.")
    @APIResponse(responseCode = "200", description = "The sheet", content = @Content(schema = @Schema(implementation = SheetView.class)))
    public Response comment(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id,
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid SheetCommentRequest request) {
        return answer(key, request, () -> handling.comment(uuid(id), request));
    }

    private Response answer(String key, Object request, Supplier<Sheet> verb) {
        return answers.answer(key, request, () -> answer(readings.sheet(verb.get().id())));
    }

    private static Response answer(SheetView sheet) {
        return Response.ok(sheet).header(HttpHeaders.ETAG, ETags.of(sheet.version())).build();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new SheetNotFound();
        }
    }
}
