package vn.motcua.cases.tracking;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.tracking.tries.ClientAddress;
import vn.motcua.problem.Problem;
import vn.motcua.problem.ProblemTexts;

/** A case's progress for applications and portals; people have the page. */
@Path("/api/v1/tracking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tracking", description = "A case as its applicant may follow it, in public")
public class TrackingResource {

    private final TrackingCase tracking;
    private final ClientAddress client;

    TrackingResource(TrackingCase tracking, ClientAddress client) {
        this.tracking = tracking;
        this.client = client;
    }

    /** A POST, so that the second factor stands in no address and no log of addresses. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "trackCase", summary = "Follow a case by its code and a second factor", description = "Public. Wrong tries are limited per code and per client address; the answer does not tell an unknown code from a wrong factor. It carries no personal data.")
    @APIResponse(responseCode = "200", description = "How the case stands", content = @Content(schema = @Schema(implementation = TrackingView.class)))
    @APIResponse(responseCode = "404", description = "There is no such case, or the factor is another", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public Response track(@NotNull @Valid TrackRequest request, @Context HttpHeaders headers) {
        Locale language = ProblemTexts.languageOf(headers.getAcceptableLanguages());
        TrackedCase tracked = tracking.track(request.code(), request.factor(), client.key());
        return Response.ok(TrackingView.of(tracked, language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .build();
    }
}
