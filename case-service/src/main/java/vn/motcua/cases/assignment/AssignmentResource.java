package vn.motcua.cases.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

import vn.motcua.cases.assignment.AssignmentRequests.Assignment;
import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.intake.CaseResource;
import vn.motcua.cases.intake.CaseView;
import vn.motcua.cases.processing.ActingOnCase;
import vn.motcua.cases.processing.CaseAddress;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.Role;

/** Puts a case into somebody's hand. */
@Path("/api/v1/cases/{code}/assign")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignment", description = "Who has a case in hand, and who takes whose place")
@Audited(What.CHANGED)
public class AssignmentResource {

    private final ActingOnCase acting;
    private final IdempotentAnswers answers;
    private final CurrentCaller caller;

    AssignmentResource(ActingOnCase acting, IdempotentAnswers answers, CurrentCaller caller) {
        this.acting = acting;
        this.answers = answers;
        this.caller = caller;
    }

    /** A leader assigns to everybody; others take a case that nobody has in hand, or give back their own. */
    @POST
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER })
    @Operation(operationId = "assignCase", summary = "Put the case into somebody's hand, or into nobody's")
    @APIResponse(responseCode = "200", description = "Done", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response assign(@BeanParam CaseAddress address, @NotNull @Valid Assignment request) {
        return answers.answer(address.key(), request, () -> CaseResource.answer(Response.ok(),
                acting.act(address.code(), address.ifMatch(), request.reason(), false, (subject, act) -> {
                    if (!caller.get().has(Role.LEADER)) {
                        OwnHand.require(subject, act, request.assignee());
                    }
                    subject.assign(act, request.assignee());
                })));
    }
}
