package vn.motcua.catalog.fields;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.ETags;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

@Path("/api/v1/fields")
@Tag(name = "Fields", description = "Administrative fields")
@RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.CATALOG_EDITOR, Role.REPORTER, Role.PROVINCE_ADMIN,
        Role.INTEGRATOR, Role.AUDITOR })
public class FieldResource {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final AdministrativeFields fields;
    private final RegisteringField registering;
    private final IdempotentAnswers answers;

    FieldResource(AdministrativeFields fields, RegisteringField registering, IdempotentAnswers answers) {
        this.fields = fields;
        this.registering = registering;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({ Role.CATALOG_EDITOR, Role.PROVINCE_ADMIN })
    @Operation(operationId = "registerField", summary = "Add an administrative field")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(mediaType = "application/json", schema = @Schema(implementation = FieldView.class)))
    public Response register(@HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull RegisterFieldRequest request) {
        return answers.answer(idempotencyKey, request, () -> {
            AdministrativeField field = registering.register(request);
            return Response.created(URI.create("/api/v1/fields/" + field.code()))
                    .header(HttpHeaders.ETAG, ETags.of(field.version())).entity(FieldView.of(field)).build();
        });
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getField", summary = "Read one administrative field")
    public FieldView get(@PathParam("code") @Parameter(example = "HO_TICH") String code) {
        return fields.withCode(code).map(FieldView::of).orElseThrow(() -> new FieldNotFound(code));
    }

    @GET
    @Operation(operationId = "listFields", summary = "List administrative fields by code")
    public Page<FieldView> list(
            @QueryParam("limit") @Parameter(description = "Rows of the page, 1 to 200; 50 when not said") Integer limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") String cursor) {
        int rows = PageLimit.of(limit, USUAL_PAGE, LARGEST_PAGE);
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        return Page.of(fields.page(after, rows + 1).stream().map(FieldView::of).toList(), rows,
                field -> Cursor.encode(field.code()));
    }
}
