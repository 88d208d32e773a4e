package vn.motcua.feedback.throttle;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import vn.motcua.problem.Problems;

/** Says when to come back in the header that HTTP clients look at. */
class ThrottleMapper {

    private final Problems problems;

    ThrottleMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response tooMany(TooManyRequests refusal, HttpHeaders headers, UriInfo uri) {
        return Response.fromResponse(problems.answer(refusal, headers, uri))
                .header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds()).build();
    }
}
