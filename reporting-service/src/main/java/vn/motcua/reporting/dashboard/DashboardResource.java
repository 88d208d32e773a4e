package vn.motcua.reporting.dashboard;

import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** The dashboard's page and its files. They hold no figure: those the page asks for, with the reader's own token. */
@Path("/bang-dieu-hanh")
public class DashboardResource {
    private static final String PAGE = "index.html";
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            // A browser asks each time whether a file is still the same, and mostly hears that it is.
            HttpHeaders.CACHE_CONTROL, "no-cache");

    private final BoardFiles files;

    DashboardResource(BoardFiles files) {
        this.files = files;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getDashboard", summary = "The dashboard's page", hidden = true)
    public Response page(@Context Request request) {
        return answer(PAGE, request);
    }

    @GET
    @Path("{file: .+}")
    @PermitAll
    @Operation(operationId = "getDashboardFile", summary = "A file of the dashboard's page", hidden = true)
    public Response file(@PathParam("file") String name, @Context Request request) {
        return answer(name, request);
    }

    private Response answer(String name, Request request) {
        BoardFile file = files.find(name).orElseThrow(NotFoundException::new);
        Response.ResponseBuilder same = request.evaluatePreconditions(file.tag());
        Response.ResponseBuilder answer = same != null ? same : Response.ok(file.content(), file.type());
        HEADERS.forEach(answer::header);
        return answer.tag(file.tag()).build();
    }
}
