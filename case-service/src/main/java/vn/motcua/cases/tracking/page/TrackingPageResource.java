package vn.motcua.cases.tracking.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;

import vn.motcua.cases.tracking.TrackingCase;
import vn.motcua.cases.tracking.TrackingNotFound;
import vn.motcua.cases.tracking.tries.ClientAddress;
import vn.motcua.cases.tracking.tries.TooManyTries;

/**
 * The tracking page. Its address stands in QR codes on printed receipts, with the code as {@code ma}, so neither may ever
 * change.
 */
@Path(TrackingPageResource.PATH)
@PermitAll
public class TrackingPageResource {

    static final String PATH = "/tra-cuu";
    static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final String HTML_TEXT = "text/html;charset=UTF-8";

    private static final int LONGEST_CODE = 60;
    private static final int INCOMPLETE = 422;
    private static final int A_YEAR = 31_536_000;

    private final TrackingCase tracking;
    private final Pages pages;
    private final Stylesheet style;
    private final ClientAddress client;

    TrackingPageResource(TrackingCase tracking, Pages pages, Stylesheet style, ClientAddress client) {
        this.tracking = tracking;
        this.pages = pages;
        this.style = style;
        this.client = client;
    }

    @GET
    @Produces(HTML_TEXT)
    @Operation(hidden = true)
    public Response ask(@Context UriInfo uri) {
        Language language = Language.of(uri);
        return page(200, pages.form(Lookup.blank(prefilled(uri)), language), language);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML_TEXT)
    @Operation(hidden = true)
    public Response look(InputStream body, @Context UriInfo uri) throws IOException {
        Language language = Language.of(uri);
        TrackingForm form = TrackingForm.read(body);
        Lookup lookup = Lookup.of(form);
        if (lookup.incomplete()) {
            return page(INCOMPLETE, pages.form(lookup, language), language);
        }
        try {
            return page(200, pages.result(tracking.track(form.code(), form.factor(), client.key()), language), language);
        } catch (TrackingNotFound refusal) {
            return page(refusal.status(), pages.form(Lookup.notFound(form.code()), language), language);
        } catch (TooManyTries refusal) {
            Response answer = page(refusal.status(),
                    pages.paused(refusal.retryAfter().toMinutes(), form.code(), language), language);
            return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, refusal.retryAfter().toSeconds()).build();
        }
    }

    @GET
    @Path("/" + Stylesheet.NAME)
    @Produces("text/css;charset=UTF-8")
    @Operation(hidden = true)
    public Response style() {
        return Response.ok(style.content()).header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + A_YEAR + ", immutable")
                .build();
    }

    private static Response page(int status, String html, Language language) {
        return Response.status(status).entity(html).header(HttpHeaders.CONTENT_LANGUAGE, language.tag()).build();
    }

    /** The code in the address, unless it is none by far: a link that was mangled leaves the field empty. */
    private static String prefilled(UriInfo uri) {
        List<String> codes = uri.getQueryParameters().getOrDefault(TrackingForm.CODE, List.of());
        boolean plausible = codes.size() == 1 && codes.get(0).length() <= LONGEST_CODE
                && TrackingForm.isReadable(codes.get(0));
        return plausible ? codes.get(0).strip() : "";
    }
}
