package vn.motcua.cases.results;

import java.util.List;

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

/** Result documents of a case. */
@Path("/api/v1/cases/{code}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results", description = "Result documents of a case")
@Audited(What.CHANGED)
public class ResultResource {

    private final ResultsOfCase results;
    private final IdempotentAnswers answers;

    ResultResource(ResultsOfCase results, IdempotentAnswers answers) {
        this.results = results;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "recordResult", summary = "Record a result document of a resolved case; electronic ones name their file")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = ResultView.class)))
    public Response record(@PathParam("code") String code, @NotNull @Valid RecordResultRequest request,
            @HeaderParam("Idempotency-Key") String key) {
        return answers.answer(key, request, () -> Response.status(201).entity(results.record(code, request)).build());
    }

    @GET
    @Audited(What.READ)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "listResults", summary = "The result documents of a case, in the order of recording")
    public List<ResultView> list(@PathParam("code") String code) {
        return results.list(code);
    }
}
