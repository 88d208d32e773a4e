package vn.motcua.cases.tracking.page;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import vn.motcua.problem.Problem;

/**
 * What leaves from the page's address: with headers that let a browser do nothing but show it, and as a page also where the
 * platform refuses a request before the page sees it, such as a body of another type.
 */
@Provider
class PageAnswers implements ContainerResponseFilter {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");

    private final Pages pages;

    PageAnswers(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        String path = request.getUriInfo().getPath();
        if (!path.equals(TrackingPageResource.PATH) && !path.startsWith(TrackingPageResource.PATH + "/")) {
            return;
        }
        if (answer.getEntity() instanceof Problem problem) {
            Language language = Language.of(request.getUriInfo());
            answer.setEntity(pages.fault(problem.status(), language), null, TrackingPageResource.HTML);
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        }
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        HEADERS.forEach(headers::putSingle);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }
}
