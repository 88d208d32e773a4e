package vn.motcua.reporting.rebuild;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.problem.Problem;

/** Rebuilding the read model from the events. */
@Path("/api/v1/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rebuild", description = "Deriving all figures again from the events")
public class RebuildResource {
    private final Rebuilds rebuilds;
    private final CurrentCaller caller;

    RebuildResource(Rebuilds rebuilds, CurrentCaller caller) {
        this.rebuilds = rebuilds;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.PROVINCE_ADMIN)
    @Operation(operationId = "startRebuild", summary = "Derive everything again from the events and compare it cell by cell", description = "Runs in the background beside the tables in use, up to the events applied so far.")
    @APIResponse(responseCode = "202", description = "Started; ask at Location how it stands", content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "409", description = "A rebuild is under way", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public Response start(
            @QueryParam("swap") @Parameter(description = "Whether the rebuilt tables then take the place of those in use", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) String swap,
            UriInfo uri) {
        if (swap != null && !swap.equals("true") && !swap.equals("false")) {
            throw InvalidRequest.of("swap", "json.not-one-of", "true, false");
        }
        RebuildView started = rebuilds.start("true".equals(swap), caller.get().username());
        return Response.accepted(started).location(uri.getAbsolutePathBuilder().path(started.id().toString()).build()).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PROVINCE_ADMIN)
    @Operation(operationId = "getRebuild", summary = "How a rebuild stands")
    @APIResponse(responseCode = "200", description = "The rebuild", content = @Content(schema = @Schema(implementation = RebuildView.class)))
    public RebuildView find(@PathParam("id") @Parameter(schema = @Schema(format = "uuid")) String id) {
        try {
            return rebuilds.find(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new RebuildNotFound();
        }
    }
}
