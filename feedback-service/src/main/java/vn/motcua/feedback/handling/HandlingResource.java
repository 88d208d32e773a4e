package vn.motcua.feedback.handling;

import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.feedback.life.Feedback;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.rest.ETags;

/** The verbs of the units. What the state does not allow is a 409 that lists the verbs it does. */
@Path("/api/v1/feedback/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.PROVINCE_ADMIN })
@Tag(name = "Feedback")
public class HandlingResource {

    private final HandlingFeedback handling;
    private final IdempotentAnswers answers;

    HandlingResource(HandlingFeedback handling, IdempotentAnswers answers) {
        this.handling = handling;
        this.answers = answers;
    }

    @POST
    @Path("/request-supplement")
    @Operation(operationId = "requestFeedbackSupplement", summary = "Ask the sender to say more", description = "Due within 5 working days; the time to answer stands still until the sender has.")
    @APIResponse(responseCode = "200", description = "The feedback as it stands now", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response requestSupplement(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest request) {
        return answer(key, request, () -> handling.requestSupplement(code, ifMatch, request.reason()));
    }

    @POST
    @Path("/supply-supplement")
    @Operation(operationId = "supplyFeedbackSupplement", summary = "Take down what the sender said on being asked")
    @APIResponse(responseCode = "200", description = "The feedback as it stands now", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response supplySupplement(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SupplementRequest request) {
        return answer(key, request, () -> handling.supplySupplement(code, ifMatch, request.text()));
    }

    @POST
    @Path("/refuse")
    @Operation(operationId = "refuseFeedback", summary = "Refuse feedback, with the reason", description = "Due within 2 working days.")
    @APIResponse(responseCode = "200", description = "The feedback as it stands now", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response refuse(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest request) {
        return answer(key, request, () -> handling.refuse(code, ifMatch, request.reason()));
    }

    @POST
    @Path("/forward")
    @Operation(operationId = "forwardFeedback", summary = "Forward feedback to the competent unit", description = "Due within 5 working days; the time to answer starts anew.")
    @APIResponse(responseCode = "200", description = "The feedback as it stands now", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response forward(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ForwardRequest request) {
        return answer(key, request, () -> handling.forward(code, ifMatch, request));
    }

    @POST
    @Path("/take-up")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "takeUpFeedback", summary = "Begin to handle feedback", description = "Without forwarding it first when the receiving unit is itself the competent one.")
    @APIResponse(responseCode = "200", description = "The feedback as it stands now", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response takeUp(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(key, null, () -> handling.takeUp(code, ifMatch));
    }

    @POST
    @Path("/return")
    @Operation(operationId = "returnFeedback", summary = "Give feedback back to the unit that received it", description = "For a unit that is not the competent one.")
    @APIResponse(responseCode = "200", description = "The feedback as it stands now", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response giveBack(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest request) {
        return answer(key, request, () -> handling.giveBack(code, ifMatch, request.reason()));
    }

    @POST
    @Path("/answer")
    @Operation(operationId = "answerFeedback", summary = "Answer feedback", description = "Due within 15 working days of the submission or the latest transfer.")
    @APIResponse(responseCode = "200", description = "The feedback as it stands now", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response answer(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerRequest request) {
        return answer(key, request, () -> handling.answer(code, ifMatch, request.answer()));
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "publishFeedbackAnswer", summary = "Publish the answer", description = "Due within 2 working days of the answer.")
    @APIResponse(responseCode = "200", description = "The feedback as it stands now", content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response publish(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(key, null, () -> handling.publish(code, ifMatch));
    }

    private Response answer(String key, Object request, Supplier<Feedback> verb) {
        return answers.answer(key, request, () -> {
            Feedback feedback = verb.get();
            return Response.ok(FeedbackView.of(feedback, false)).header(HttpHeaders.ETAG, ETags.of(feedback.version()))
                    .build();
        });
    }
}
