package vn.motcua.reporting.forms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.identity.Role;
import vn.motcua.reporting.indicators.Breakdown;
import vn.motcua.reporting.indicators.Indicators;
import vn.motcua.reporting.indicators.QuestionParameters;
import vn.motcua.reporting.indicators.Questions;

/** Form II.06a over HTTP. */
@Path("/api/v1/reports/ii06a")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "Forms of the periodic report")
public class Ii06aResource {
    private final Questions questions;
    private final Indicators indicators;

    Ii06aResource(Questions questions, Indicators indicators) {
        this.questions = questions;
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR, Role.INTEGRATOR, Role.OFFICER,
            Role.HANDLER })
    @Operation(operationId = "getIi06a", summary = "Form II.06a: cases by administrative field", description = "Ask with level=… for the form of one level.")
    public Ii06aView form(@BeanParam QuestionParameters parameters) {
        return Ii06aView.of(indicators.answer(questions.of(parameters), Breakdown.FIELD));
    }
}
