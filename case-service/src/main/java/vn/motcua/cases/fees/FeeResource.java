package vn.motcua.cases.fees;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;

/** Fees of a case. */
@Path("/api/v1/cases/{code}/fees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fees", description = "Fees of a case and what was paid of them")
@Audited(What.CHANGED)
public class FeeResource {

    private final FeesOfCase fees;
    private final IdempotentAnswers answers;

    FeeResource(FeesOfCase fees, IdempotentAnswers answers) {
        this.fees = fees;
        this.answers = answers;
    }

    @GET
    @Audited(What.READ)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getFees", summary = "What a case owes, by the procedure version it was handed in under, and has paid")
    public FeesView get(@PathParam("code") String code) {
        return fees.read(code);
    }

    @POST
    @Path("/payments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "recordFeePayment", summary = "Record a payment towards a fee, made online or at the counter")
    @APIResponse(responseCode = "201", description = "Recorded; the answer is the account", content = @Content(schema = @Schema(implementation = FeesView.class)))
    public Response pay(@PathParam("code") String code, @NotNull @Valid FeePaymentRequest request,
            @HeaderParam("Idempotency-Key") String key) {
        return answers.answer(key, request, () -> Response.status(201).entity(fees.pay(code, request)).build());
    }
}
