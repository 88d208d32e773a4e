package vn.motcua.cases.assignment;

import java.net.URI;
import java.util.List;
import java.util.UUID;

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

import vn.motcua.cases.assignment.AssignmentRequests.NewDelegation;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;

/** Who takes whose place. */
@Path("/api/v1/delegations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignment", description = "Who has a case in hand, and who takes whose place")
public class DelegationResource {

    private final Delegating delegating;
    private final IdempotentAnswers answers;

    DelegationResource(Delegating delegating, IdempotentAnswers answers) {
        this.delegating = delegating;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER })
    @Operation(operationId = "delegate", summary = "Let a colleague take one's place while absent")
    @APIResponse(responseCode = "201", description = "It holds from the instant given", content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response delegate(@NotNull @Valid NewDelegation request, @HeaderParam("Idempotency-Key") String key) {
        return answers.answer(key, request, () -> {
            DelegationView made = DelegationView.of(delegating.delegate(request));
            return Response.created(URI.create("/api/v1/delegations/" + made.id())).entity(made).build();
        });
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER })
    @Operation(operationId = "endDelegation", summary = "The absent colleague is back")
    public DelegationView end(@PathParam("id") UUID id) {
        return DelegationView.of(delegating.end(id));
    }

    @GET
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "listDelegations", summary = "Delegations of one's units that have not ended")
    public List<DelegationView> list() {
        return delegating.notEnded().stream().map(DelegationView::of).toList();
    }
}
