package vn.motcua.reporting.index.inputs;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.identity.Role;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.index.question.IndexQuestions;

/** What a unit declares for an index and a period. */
@Path("/api/v1/indexes/{code}/inputs/{unit}/{period}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indexes", description = "Indexes of units and calendar periods")
public class InputResource {
    private final IndexQuestions questions;
    private final DeclaredInputs inputs;
    private final DeclaringInputs declaring;

    InputResource(IndexQuestions questions, DeclaredInputs inputs, DeclaringInputs declaring) {
        this.questions = questions;
        this.inputs = inputs;
        this.declaring = declaring;
    }

    @GET
    @RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR, Role.INTEGRATOR, Role.OFFICER,
            Role.HANDLER })
    @Operation(operationId = "listIndexInputs", summary = "What stands declared for an index, a unit and a period")
    public List<DeclaredInput> list(@PathParam("code") String code, @PathParam("unit") String unit,
            @PathParam("period") String period) {
        IndexQuestion about = questions.of(code, unit, period);
        return inputs.of(about.definition().code(), about.unit().code(), about.period());
    }

    @PUT
    @RolesAllowed({ Role.REPORTER, Role.PROVINCE_ADMIN })
    @Operation(operationId = "declareIndexInputs", summary = "Declare numbers that no event tells", description = "Indicators that are not named keep what was declared. Earlier declarations are kept; the latest stands.")
    public List<DeclaredInput> declare(@PathParam("code") String code, @PathParam("unit") String unit,
            @PathParam("period") String period, @Valid @NotNull DeclareInputsRequest request) {
        return declaring.declare(questions.of(code, unit, period), request);
    }
}
