package vn.motcua.cases.bulkimport;

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

/** Bulk import: a stream of cases in, an answer per line out. */
@Path("/api/v1/cases/import")
@Tag(name = "Import", description = "Cases from systems that already hold them")
public class ImportResource {

    /** A few hundred lines share a transaction; a crash loses at most these, and the stream is simply sent again. */
    private static final int CHUNK = 1000;

    private final ImportingCases importing;
    private final LineStream stream;

    ImportResource(ImportingCases importing, LineStream stream) {
        this.importing = importing;
        this.stream = stream;
    }

    @POST
    @Consumes(NdjsonLines.MEDIA_TYPE)
    @Produces(NdjsonLines.MEDIA_TYPE)
    @RolesAllowed(Role.INTEGRATOR)
    @Operation(operationId = "importCases", summary = "Import cases with their past; send again after a broken connection", description = "Each line is a case with its timeline. Lines are stored in chunks as they come and answered, in order, once the stream has ended: IMPORTED, UNCHANGED, UPDATED, or INVALID with field and reason. The same line twice changes nothing.")
    @RequestBody(content = @Content(mediaType = NdjsonLines.MEDIA_TYPE, schema = @Schema(implementation = ImportLine.class)))
    @APIResponse(responseCode = "200", description = "One answer per line", content = @Content(mediaType = NdjsonLines.MEDIA_TYPE, schema = @Schema(implementation = LineAnswer.class)))
    public Response importCases(InputStream body, @Context HttpHeaders headers) throws IOException {
        Locale language = ProblemTexts.languageOf(headers.getAcceptableLanguages());
        return Response.ok(stream.take(body, CHUNK, chunk -> importing.take(chunk, language)), NdjsonLines.MEDIA_TYPE).build();
    }
}
