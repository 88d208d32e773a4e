package vn.motcua.catalog.procedures;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.identity.Role;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.ETags;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

@Path("/api/v1/procedures")
@Tag(name = "Procedures", description = "Procedures and their versions; decisions change them")
@RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.CATALOG_EDITOR, Role.REPORTER, Role.PROVINCE_ADMIN,
        Role.INTEGRATOR, Role.AUDITOR })
public class ProcedureResource {

    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_PAGE = 200;

    private final Procedures procedures;

    ProcedureResource(Procedures procedures) {
        this.procedures = procedures;
    }

    @GET
    @Operation(operationId = "searchProcedures", summary = "Search procedures by words, field, level and day")
    public Page<ProcedureSummaryView> search(
            @QueryParam("q") @Size(max = 200) @Parameter(description = "Words of the name or the code, accents or not", example = "khai sinh") String words,
            @QueryParam("field") @Parameter(example = "HO_TICH") String field,
            @QueryParam("level") @Parameter(description = "Done at this level", example = "COMMUNE") UnitLevel level,
            @QueryParam("serviceLevel") @Parameter(example = "FULLY_ONLINE") ServiceLevel serviceLevel,
            @QueryParam("validOn") @Parameter(description = "The versions that hold on this day; the latest ones when not said", example = "2024-03-14") LocalDate validOn,
            @QueryParam("limit") @Parameter(description = "Rows of the page, 1 to 200; 20 when not said") Integer limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") String cursor) {
        int rows = PageLimit.of(limit, USUAL_PAGE, LARGEST_PAGE);
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        ProcedureSearch search = new ProcedureSearch(words, field, level, serviceLevel, validOn);
        return Page.of(procedures.search(search, after, rows + 1).stream().map(ProcedureSummaryView::of).toList(), rows,
                found -> Cursor.encode(found.code()));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getProcedure", summary = "Read a procedure, its latest version whole")
    public RestResponse<ProcedureView> get(@PathParam("code") @Parameter(example = "1.001193") String code) {
        Procedure procedure = procedures.require(code);
        return RestResponse.ResponseBuilder.ok(ProcedureView.of(procedure))
                .header(HttpHeaders.ETAG, ETags.of(procedure.version())).build();
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(operationId = "getProcedureVersion", summary = "Read one version of a procedure")
    public ProcedureVersionView getVersion(@PathParam("code") @Parameter(example = "1.001193") String code,
            @PathParam("version") @Parameter(example = "1") int version) {
        return procedures.require(code).version(version).map(ProcedureVersionView::of)
                .orElseThrow(() -> new ProcedureNotFound(code));
    }
}
