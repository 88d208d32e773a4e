package vn.motcua.feedback.satisfaction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.identity.Role;
import vn.motcua.lines.LineAnswer;
import vn.motcua.lines.LineStream;
import vn.motcua.lines.NdjsonLines;
import vn.motcua.problem.ProblemTexts;

/** Bulk import: a stream of responses in, an answer per line out. */
@Path("/api/v1/satisfaction-responses/import")
@Tag(name = "Import")
public class ImportResponsesResource {

    /** Large enough that the statements weigh little, small enough that a crash loses little. */
    private static final int CHUNK = 2000;

    private final ImportingResponses importing;
    private final LineStream stream;

    ImportResponsesResource(ImportingResponses importing, LineStream stream) {
        this.importing = importing;
        this.stream = stream;
    }

    @POST
    @Consumes(NdjsonLines.MEDIA_TYPE)
    @Produces(NdjsonLines.MEDIA_TYPE)
    @RolesAllowed(Role.INTEGRATOR)
    @Operation(operationId = "importSatisfactionResponses", summary = "Import responses; send again after a broken connection", description = "A line that names no handled case within the caller's units is INVALID with field caseCode; a result issued a moment ago may still be on its way here, so such lines are worth sending again. What was said latest stands, in whatever order it is sent.")
    @RequestBody(content = @Content(mediaType = NdjsonLines.MEDIA_TYPE, schema = @Schema(implementation = ImportResponseLine.class)))
    @APIResponse(responseCode = "200", description = "One answer per line", content = @Content(mediaType = NdjsonLines.MEDIA_TYPE, schema = @Schema(implementation = LineAnswer.class)))
    public Response importResponses(InputStream body, @Context HttpHeaders headers) throws IOException {
        Locale language = ProblemTexts.languageOf(headers.getAcceptableLanguages());
        return Response.ok(stream.take(body, CHUNK, chunk -> importing.take(chunk, language)), NdjsonLines.MEDIA_TYPE).build();
    }
}
