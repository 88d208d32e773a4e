package vn.motcua.feedback.rating;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.feedback.life.SecondFactor;
import vn.motcua.feedback.throttle.ClientAddress;
import vn.motcua.feedback.throttle.Throttles;
import vn.motcua.idempotency.IdempotentAnswers;

/** Ratings over HTTP. */
@Path("/api/v1/feedback/{code}/rate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class RatingResource {

    private final RatingAnswer rating;
    private final IdempotentAnswers answers;
    private final Throttles throttles;
    private final ClientAddress client;

    RatingResource(RatingAnswer rating, IdempotentAnswers answers, Throttles throttles, ClientAddress client) {
        this.rating = rating;
        this.answers = answers;
        this.throttles = throttles;
        this.client = client;
    }

    @POST
    @PermitAll
    @Operation(operationId = "rateFeedbackAnswer", summary = "Rate the answer", description = "Public: needs the code and a second factor, and is limited per client address and per feedback. A later rating takes an earlier one's place.")
    @APIResponse(responseCode = "200", description = "The rating that stands now", content = @Content(schema = @Schema(implementation = RatedView.class)))
    public Response rate(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RateAnswerRequest request) {
        throttles.secondFactor(client, code);
        SecondFactor factor = request.secondFactor();
        return answers.answer(idempotencyKey, request, () -> Response.ok(rating.rate(code, factor, request)).build());
    }
}
