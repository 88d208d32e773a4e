package vn.motcua.cases.files;

import java.io.InputStream;
import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.files.UploadingFile.Upload;
import vn.motcua.cases.files.UploadingFile.Uploaded;
import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.problem.Problem;

/** The files of a case: sent, listed, deleted with a reason. */
@Path("/api/v1/cases/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files", description = "Documents of a case as files")
@Audited(What.CHANGED)
public class FileResource {

    private final UploadingFile uploading;
    private final FilesOfCase files;

    FileResource(UploadingFile uploading, FilesOfCase files) {
        this.uploading = uploading;
        this.files = files;
    }

    @POST
    @Path("/documents/{documentCode}/files")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "uploadFile", summary = "Add a file to a document of a case", description = "The body is the file itself. Its type is found by its content and held against Content-Type and the name's ending; application/octet-stream declares nothing. The same content for the same document is there once, however often it is sent, so no Idempotency-Key is needed.")
    @RequestBody(content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(implementation = FileContent.class)))
    @APIResponse(responseCode = "201", description = "Stored", content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(responseCode = "200", description = "The document had this content already", content = @Content(schema = @Schema(implementation = FileView.class)))
    public Response upload(@PathParam("code") String code,
            @Parameter(description = "A required document of the procedure version, or KQ for a result") @PathParam("documentCode") String documentCode,
            @Parameter(description = "What people call the file; no path, at most 255 characters", required = true, example = "to-khai.pdf") @QueryParam("name") String name,
            @Context HttpHeaders headers, InputStream body) {
        Uploaded uploaded = uploading.upload(code, new Upload(documentCode, name, declaredType(headers), declaredSize(headers)),
                body);
        FileView view = FileView.of(uploaded.file());
        URI place = URI.create("/api/v1/cases/" + code + "/files/" + view.id());
        return (uploaded.isNew() ? Response.created(place) : Response.ok().location(place)).entity(view).build();
    }

    private static String declaredType(HttpHeaders headers) {
        return headers.getMediaType() == null ? MediaType.APPLICATION_OCTET_STREAM
                : headers.getMediaType().getType() + "/" + headers.getMediaType().getSubtype();
    }

    private static long declaredSize(HttpHeaders headers) {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length);
    }

    @GET
    @Audited(What.READ)
    @Path("/files")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "listFiles", summary = "The files of a case, in the order of arrival")
    public List<FileView> list(@PathParam("code") String code) {
        return files.list(code).stream().map(FileView::of).toList();
    }

    @DELETE
    @Path("/files/{id}")
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "deleteFile", summary = "Delete a file while its case is open; who did it and why is kept")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "The case is decided, so its files stay", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public void delete(@PathParam("code") String code, @PathParam("id") String id,
            @Parameter(required = true, schema = @Schema(implementation = DeletionReason.class)) @QueryParam("reason") String reason) {
        files.delete(code, id, reasonOf(reason));
    }

    private static DeletionReason reasonOf(String text) {
        try {
            return DeletionReason.valueOf(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw InvalidRequest.of("reason", "parameter-unreadable");
        }
    }
}
