package vn.motcua.cases.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

/** Any case by what somebody at the counter remembers of it. */
@Path("/api/v1/cases/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Reception and reading of cases")
public class CaseSearchResource {

    private final CaseSearch search;

    CaseSearchResource(CaseSearch search) {
        this.search = search;
    }

    /** Accents, case and order of the words do not matter; words are whole, numbers of six digits and more may be cut off. */
    @GET
    @Audited(What.LISTED)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "searchCases", summary = "Open and closed cases by owner, subject, code and identity number, newest first")
    public Page<CaseLine> find(
            @Parameter(required = true, description = "Words that must all be there, with or without accents; a case code finds that case alone", example = "nguyen van mau") @QueryParam("q") String words,
            @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100", defaultValue = "50")) @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        if (words == null) {
            throw InvalidRequest.of("q", "constraint.NotBlank");
        }
        return search.find(Asked.words(words), cursor,
                PageLimit.of(Asked.parameter("limit", limit, Integer::valueOf), 50, 100));
    }
}
