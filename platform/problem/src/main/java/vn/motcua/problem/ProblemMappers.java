package vn.motcua.problem;

import java.io.CharConversionException;
import java.util.List;
import java.util.Set;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import vn.motcua.database.DatabaseFault;

/** Every way a request can fail, turned into a problem. What nobody foresaw becomes a 500 that names nothing but itself. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final List<Integer> WORDED = List.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 429, 503);

    /** As long as PostgreSQL takes to start again. */
    private static final int RETRY_AFTER_SECONDS = 2;

    private final Problems problems;
    private final MethodsOfAddress methods;

    ProblemMappers(Problems problems, MethodsOfAddress methods) {
        this.problems = problems;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response refusal(ProblemException refusal, HttpHeaders headers, UriInfo uri) {
        return problems.answer(refusal, headers, uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations, HttpHeaders headers, UriInfo uri) {
        return problems.answer(new InvalidRequest(Violations.of(violations)), headers, uri);
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException fault, HttpHeaders headers, UriInfo uri) {
        return problems.answer(JsonFaults.of(fault), headers, uri);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException fault, HttpHeaders headers, UriInfo uri) {
        return problems.answer(JsonFaults.of(fault), headers, uri);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException exception, HttpHeaders headers, UriInfo uri, Request request) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException fault) {
                return problems.answer(JsonFaults.of(fault), headers, uri);
            }
            if (cause instanceof ProblemException refusal) {
                return problems.answer(refusal, headers, uri);
            }
            if (cause instanceof CharConversionException) {
                return problems.answer(JsonFaults.notUtf8(), headers, uri);
            }
        }
        int status = exception.getResponse().getStatus();
        if (status >= 500 && status != 503) {
            return unforeseen(exception, headers, uri);
        }
        if (status == 404 || status == 405) {
            Set<String> allowed = methods.current();
            if (!allowed.isEmpty() && !allowed.contains(request.getMethod())) {
                return Response.fromResponse(problems.answer(new HttpProblem(405), headers, uri)).allow(allowed).build();
            }
        }
        Response answer = problems.answer(new HttpProblem(WORDED.contains(status) ? status : 400), headers, uri);
        Response.ResponseBuilder builder = Response.fromResponse(answer).status(status);
        // Allow and WWW-Authenticate belong to the answer as much as its body.
        exception.getResponse().getStringHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable fault, HttpHeaders headers, UriInfo uri) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return problems.answer(refusal, headers, uri);
            }
        }
        String path = uri == null ? "?" : uri.getPath();
        if (DatabaseFault.passes(fault)) {
            LOG.warnf("%s is answered 503, for the database does not serve: %s", path, fault);
            return Response.fromResponse(problems.answer(new HttpProblem(503), headers, uri))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
        }
        LOG.errorf(fault, "unforeseen fault at %s", path);
        return problems.answer(new HttpProblem(500), headers, uri);
    }
}
