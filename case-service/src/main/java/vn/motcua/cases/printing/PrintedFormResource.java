package vn.motcua.cases.printing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.printing.page.Paper;
import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.problem.Problem;

/** The printed forms of a case. */
@Path("/api/v1/cases/{code}/forms/{form}")
@Tag(name = "Printed forms", description = "Forms 01 to 05 and the stop notice as PDF")
public class PrintedFormResource {

    private static final String PDF = "application/pdf";

    private final PrintingForms printing;

    PrintedFormResource(PrintingForms printing) {
        this.printing = printing;
    }

    @GET
    @Audited(What.READ)
    @Produces(PDF)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "printCaseForm", summary = "A form of a case as PDF, as it was issued")
    @APIResponse(responseCode = "200", description = "The form", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "The case took no step that this form goes with; availableForms lists those it has", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response print(@PathParam("code") String code,
            @Parameter(description = "A number, or stop-notice", schema = @Schema(type = SchemaType.STRING, pattern = "0[1-5]|stop-notice")) @PathParam("form") String form,
            @Parameter(schema = @Schema(implementation = Paper.class, defaultValue = "A4")) @QueryParam("paper") String paper) {
        byte[] pdf = printing.ofCase(code, form, paper(paper));
        // A form bears personal data: no proxy and no shared browser keeps it.
        return Response.ok(pdf).header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s_%s.pdf\"".formatted(code, form)).build();
    }

    private static Paper paper(String name) {
        try {
            return name == null ? Paper.A4 : Paper.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw InvalidRequest.of("paper", "parameter-unreadable");
        }
    }
}
