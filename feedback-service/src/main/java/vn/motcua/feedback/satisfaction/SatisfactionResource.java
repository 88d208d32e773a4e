package vn.motcua.feedback.satisfaction;

import java.net.URI;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;

/** Responses one by one. */
@Path("/api/v1/satisfaction-responses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Satisfaction", description = "Satisfaction with handled cases")
public class SatisfactionResource {

    private final RespondingToCase responding;
    private final IdempotentAnswers answers;

    SatisfactionResource(RespondingToCase responding, IdempotentAnswers answers) {
        this.responding = responding;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.OFFICER, Role.INTEGRATOR })
    @Operation(operationId = "respondToCase", summary = "Record how satisfied an applicant is with a handled case", description = "The case's result must have been issued. A later response takes an earlier one's place.")
    @APIResponse(responseCode = "201", description = "The case's first response", content = @Content(schema = @Schema(implementation = ResponseView.class)))
    @APIResponse(responseCode = "200", description = "The response that replaced an earlier one", content = @Content(schema = @Schema(implementation = ResponseView.class)))
    public Response respond(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid RespondRequest request) {
        return answers.answer(idempotencyKey, request, () -> {
            ResponseView view = ResponseView.of(responding.respond(request));
            return view.responses() > 1 ? Response.ok(view).build()
                    : Response.created(URI.create("/api/v1/satisfaction-responses/" + view.caseCode())).entity(view).build();
        });
    }

    @GET
    @Path("/{caseCode}")
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getSatisfactionResponse", summary = "The response that stands for a case")
    public ResponseView standing(@Parameter(example = "H28.30.001-240105-0001") @PathParam("caseCode") String caseCode) {
        return ResponseView.of(responding.standing(caseCode));
    }
}
