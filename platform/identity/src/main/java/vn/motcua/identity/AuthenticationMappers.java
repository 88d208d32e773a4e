package vn.motcua.identity;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import vn.motcua.problem.ProblemException;
import vn.motcua.problem.Problems;

/** Missing, broken, foreign and insufficient tokens, each as a problem. */
class AuthenticationMappers {

    private final Problems problems;

    AuthenticationMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response missing(UnauthorizedException none, HttpHeaders headers, UriInfo uri) {
        return challenge(new NotPermitted(401, "http-401"), "Bearer", headers, uri);
    }

    @ServerExceptionMapper
    Response unacceptable(AuthenticationFailedException failure, HttpHeaders headers, UriInfo uri) {
        return challenge(new NotPermitted(401, "token-not-accepted"), "Bearer error=\"invalid_token\"", headers, uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, HttpHeaders headers, UriInfo uri) {
        return problems.answer(new NotPermitted(403, "http-403"), headers, uri);
    }

    private Response challenge(NotPermitted refusal, String challenge, HttpHeaders headers, UriInfo uri) {
        return Response.fromResponse(problems.answer(refusal, headers, uri)).header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private static final class NotPermitted extends ProblemException {

        private NotPermitted(int status, String slug) {
            super(status, slug);
        }
    }
}
