package vn.motcua.problem;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Refuses the character NUL in paths, parameters and keys before it reaches PostgreSQL, which cannot hold it. */
@Provider
@PreMatching
class StorableParameters implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        boolean inPath = request.getUriInfo().getPath().indexOf(0) >= 0;
        boolean inQuery = request.getUriInfo().getQueryParameters().values().stream().flatMap(List::stream)
                .anyMatch(value -> value.indexOf(0) >= 0);
        if (inPath || inQuery) {
            throw InvalidRequest.of(inPath ? "path" : "query", "json.unstorable-character");
        }
    }
}
