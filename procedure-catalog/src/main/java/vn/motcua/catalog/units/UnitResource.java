package vn.motcua.catalog.units;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.ETags;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

@Path("/api/v1/units")
@Tag(name = "Units", description = "The tree of units")
@RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.CATALOG_EDITOR, Role.REPORTER, Role.PROVINCE_ADMIN,
        Role.INTEGRATOR, Role.AUDITOR })
public class UnitResource {

    private static final int USUAL_PAGE = 50;
    /** A province has some 180 units, so that two pages always hold them all. */
    private static final int LARGEST_PAGE = 200;

    private final Units units;
    private final RegisteringUnit registering;
    private final ChangingUnit changing;
    private final IdempotentAnswers answers;

    UnitResource(Units units, RegisteringUnit registering, ChangingUnit changing, IdempotentAnswers answers) {
        this.units = units;
        this.registering = registering;
        this.changing = changing;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({ Role.CATALOG_EDITOR, Role.PROVINCE_ADMIN })
    @Operation(operationId = "registerUnit", summary = "Register a unit below another")
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnitView.class)))
    public Response register(@HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull RegisterUnitRequest request) {
        return answers.answer(idempotencyKey, request, () -> {
            Unit unit = registering.register(request);
            return Response.created(URI.create("/api/v1/units/" + unit.code()))
                    .header(HttpHeaders.ETAG, ETags.of(unit.version())).entity(UnitView.of(unit)).build();
        });
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({ Role.CATALOG_EDITOR, Role.PROVINCE_ADMIN })
    @Operation(operationId = "changeUnit", summary = "Change a unit's name, place in the tree or validity")
    public RestResponse<UnitView> change(@PathParam("code") @Parameter(example = "H28.30.001") String code,
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeUnitRequest request) {
        return tagged(changing.change(code, ifMatch, request));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getUnit", summary = "Read one unit")
    public RestResponse<UnitView> get(@PathParam("code") @Parameter(example = "H28.30.001") String code) {
        return tagged(units.require(code));
    }

    @GET
    @Operation(operationId = "listUnits", summary = "List units by code, of one parent, level or day")
    public Page<UnitView> list(
            @QueryParam("parent") @Parameter(description = "Only units right below this one", example = "H28") String parent,
            @QueryParam("descendants") @DefaultValue("false") @Parameter(description = "With parent: that unit itself and all below it, at any depth") boolean descendants,
            @QueryParam("level") @Parameter(example = "COMMUNE") UnitLevel level,
            @QueryParam("validOn") @Parameter(description = "Only units that exist on this day", example = "2024-03-14") LocalDate validOn,
            @QueryParam("limit") @Parameter(description = "Rows of the page, 1 to 200; 50 when not said") Integer limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") String cursor) {
        int rows = PageLimit.of(limit, USUAL_PAGE, LARGEST_PAGE);
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        boolean subtree = parent != null && descendants;
        Set<String> within = subtree ? units.current().withDescendants(parent) : null;
        return Page.of(units.page(within, subtree ? null : parent, level, validOn, after, rows + 1).stream().map(UnitView::of)
                .toList(), rows, unit -> Cursor.encode(unit.code()));
    }

    private static RestResponse<UnitView> tagged(Unit unit) {
        return RestResponse.ResponseBuilder.ok(UnitView.of(unit)).header(HttpHeaders.ETAG, ETags.of(unit.version())).build();
    }
}
