package vn.motcua.cases.tracking.tries;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import vn.motcua.problem.Problems;

/** Says when to come back in the header that HTTP clients look at. */
class TooManyTriesMapper {

    private final Problems problems;

    TooManyTriesMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response tooMany(TooManyTries refusal, HttpHeaders headers, UriInfo uri) {
        return Response.fromResponse(problems.answer(refusal, headers, uri))
                .header(HttpHeaders.RETRY_AFTER, refusal.retryAfter().toSeconds()).build();
    }
}
