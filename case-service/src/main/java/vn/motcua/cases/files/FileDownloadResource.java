package vn.motcua.cases.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.identity.Role;
import vn.motcua.problem.Problem;
import vn.motcua.problem.Problems;

/** A file's bytes, whole or from where a broken download stopped. */
@Path("/api/v1/cases/{code}/files/{id}")
@Tag(name = "Files", description = "Documents of a case as files")
public class FileDownloadResource {

    private final FilesOfCase files;
    private final Problems problems;

    FileDownloadResource(FilesOfCase files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    @GET
    @Audited(What.READ)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "downloadFile", summary = "A file's bytes, all or a range of them")
    @APIResponse(responseCode = "200", description = "The whole file", content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(implementation = FileContent.class)))
    @APIResponse(responseCode = "206", description = "The range asked for", content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(implementation = FileContent.class)))
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(responseCode = "416", description = "The range begins behind the file's end", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public Response download(@PathParam("code") String code, @PathParam("id") String id,
            @Parameter(description = "One range of bytes", example = "bytes=1048576-") @HeaderParam("Range") String range,
            @Parameter(description = "The ETag of what the caller has a part of") @HeaderParam("If-Range") String ifRange,
            @Context Request request, @Context HttpHeaders headers, @Context UriInfo uri) {
        CaseFile file = files.read(code, id);
        EntityTag tag = new EntityTag(file.content().sha256());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        long size = file.content().size();
        boolean rangeHolds = ifRange == null || ifRange.trim().equals("\"" + tag.getValue() + "\"");
        try {
            return answer(file, tag, rangeHolds ? ByteRange.of(range, size) : null);
        } catch (RangeNotSatisfiable refusal) {
            return Response.fromResponse(problems.answer(refusal, headers, uri)).header("Content-Range", "bytes */" + size)
                    .build();
        }
    }

    private Response answer(CaseFile file, EntityTag tag, ByteRange range) {
        files.requireContent(file);
        long size = file.content().size();
        ByteRange part = range == null ? new ByteRange(0, size) : range;
        StreamingOutput bytes = out -> files.write(file, part, out);
        ResponseBuilder answer = Response.status(range == null ? 200 : 206).entity(bytes).type(file.type()).tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, part.length()).header("Accept-Ranges", "bytes")
                // A caller may keep it, and asks each time whether it still may have it.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()));
        return (range == null ? answer : answer.header("Content-Range", range.of(size))).build();
    }

    /**
     * Saved and never shown within our own origin; the plain name is for programs that cannot read the encoded one (RFC 6266).
     */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^ -~]", "_").replaceAll("[\"%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
