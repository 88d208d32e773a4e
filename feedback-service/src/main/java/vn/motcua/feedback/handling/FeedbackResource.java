package vn.motcua.feedback.handling;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

import vn.motcua.feedback.life.FeedbackState;
import vn.motcua.identity.Role;
import vn.motcua.rest.ETags;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

/** Feedback to look at. */
@Path("/api/v1/feedback")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
@Tag(name = "Feedback")
public class FeedbackResource {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final ReadingFeedback reading;

    FeedbackResource(ReadingFeedback reading) {
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listFeedback", summary = "Feedback of the caller's units, newest first", description = "Holds what the caller's units received or hold. Tells nothing about senders.")
    public Page<FeedbackSummary> list(
            @Parameter(description = "Only what lies on this unit's desk or one below it", example = "H28.30") @QueryParam("unit") String unit,
            @QueryParam("state") FeedbackState state,
            @Parameter(description = "Only what is owed and late by now") @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @Parameter(description = "The nextCursor of the page before") @QueryParam("cursor") String cursor,
            @Parameter(description = "1 to 200, usually 50") @QueryParam("limit") Integer limit) {
        return reading.page(unit, state, overdue, cursor, PageLimit.of(limit, USUAL, MOST));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getFeedback", summary = "One piece of feedback", description = "Officers, handlers and leaders also see the sender; that they did is written down.")
    @APIResponse(responseCode = "200", description = "The feedback; its ETag is what If-Match wants", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response one(@Parameter(example = "PA-H28.30.001-240304-0001") @PathParam("code") String code) {
        ReadingFeedback.Versioned found = reading.one(code);
        return Response.ok(found.view()).header(HttpHeaders.ETAG, ETags.of(found.version())).build();
    }

    @GET
    @Path("/{code}/history")
    @Operation(operationId = "getFeedbackHistory", summary = "Every step taken, oldest first")
    public List<StepView> history(@Parameter(example = "PA-H28.30.001-240304-0001") @PathParam("code") String code) {
        return reading.history(code);
    }
}
