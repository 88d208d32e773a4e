package vn.motcua.feedback.intake;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.feedback.throttle.ClientAddress;
import vn.motcua.feedback.throttle.Throttles;
import vn.motcua.idempotency.IdempotentAnswers;

/** The open door. */
@Path("/api/v1/feedback")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback", description = "Feedback from citizens and businesses, and what units do about it")
public class SubmissionResource {

    private final SubmittingFeedback submitting;
    private final IdempotentAnswers answers;
    private final Throttles throttles;
    private final ClientAddress client;

    SubmissionResource(SubmittingFeedback submitting, IdempotentAnswers answers, Throttles throttles, ClientAddress client) {
        this.submitting = submitting;
        this.answers = answers;
        this.throttles = throttles;
        this.client = client;
    }

    @POST
    @PermitAll
    @Operation(operationId = "submitFeedback", summary = "Send feedback on a regulation or on officials' conduct", description = "Public: needs no token. Limited per client address. The sender may stay anonymous.")
    @APIResponse(responseCode = "201", description = "Taken; the lookup PIN is shown this once", content = @Content(schema = @Schema(implementation = SubmittedView.class)))
    public Response submit(@HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid SubmitFeedbackRequest request) {
        throttles.submission(client);
        return answers.answer(idempotencyKey, request, () -> {
            SubmittedView taken = submitting.submit(request);
            return Response.created(URI.create("/api/v1/feedback/" + taken.code())).entity(taken).build();
        });
    }
}
