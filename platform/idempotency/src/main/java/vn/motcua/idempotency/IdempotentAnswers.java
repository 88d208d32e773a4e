package vn.motcua.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.motcua.database.DatabaseFault;
import vn.motcua.identity.CurrentCaller;

/**
 * Runs a command and remembers its answer in the same transaction. Only success is remembered: a refused command stored
 * nothing, so asking again may well go differently.
 */
@ApplicationScoped
public class IdempotentAnswers {

    private static final int LONGEST_KEY = 200;
    private static final Set<String> DEADLOCK = Set.of("40P01");

    private final RememberedAnswers remembered;
    private final CurrentCaller caller;
    private final UriInfo uri;
    private final ObjectMapper json;

    IdempotentAnswers(RememberedAnswers remembered, CurrentCaller caller, UriInfo uri, ObjectMapper json) {
        this.remembered = remembered;
        this.caller = caller;
        this.uri = uri;
        this.json = json;
    }

    /**
     * @param key the caller's {@code Idempotency-Key}, or null: then the command simply runs in a transaction
     * @param request what the command was asked, compared when the key comes again; null where there is no body
     * @throws KeyUsedForAnotherRequest when the key came before with another request (422)
     */
    public Response answer(String key, Object request, Supplier<Response> command) {
        if (key == null) {
            return inTransaction(command);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidIdempotencyKey(LONGEST_KEY);
        }
        String account = caller.get().subject();
        byte[] fingerprint = fingerprint(request);
        try {
            // Nearly every key is new, so the command runs before anyone looks for an earlier answer.
            return inTransaction(() -> {
                RememberedAnswer first = remember(command.get(), fingerprint);
                if (!remembered.add(account, key, first)) {
                    throw new AnsweredBefore();
                }
                return first.toResponse();
            });
        } catch (AnsweredBefore undone) {
            return again(remembered.find(account, key).orElseThrow(), fingerprint);
        } catch (RuntimeException refused) {
            // What the first request with this key made may be the very thing that stands in our way.
            return again(remembered.find(account, key).orElseThrow(() -> refused), fingerprint);
        }
    }

    /** Once more when PostgreSQL broke a deadlock at our expense: nothing was done then, and the other one is through. */
    private static Response inTransaction(Supplier<Response> command) {
        try {
            return QuarkusTransaction.requiringNew().call(command::get);
        } catch (RuntimeException e) {
            if (!DatabaseFault.hasState(e, DEADLOCK)) {
                throw e;
            }
            return QuarkusTransaction.requiringNew().call(command::get);
        }
    }

    private Response again(RememberedAnswer earlier, byte[] fingerprint) {
        if (!Arrays.equals(earlier.fingerprint(), fingerprint)) {
            throw new KeyUsedForAnotherRequest();
        }
        return earlier.toResponse();
    }

    private RememberedAnswer remember(Response answer, byte[] fingerprint) {
        return new RememberedAnswer(fingerprint, answer.getStatus(), answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG), answer.getEntity() == null ? null : write(answer.getEntity()));
    }

    private byte[] fingerprint(Object request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return request == null ? digest.digest() : digest.digest(write(request));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is kept of an answer. */
    record RememberedAnswer(byte[] fingerprint, int status, String location, String etag, byte[] body) {

        Response toResponse() {
            Response.ResponseBuilder answer = Response.status(status);
            if (location != null) {
                answer.header(HttpHeaders.LOCATION, location);
            }
            if (etag != null) {
                answer.header(HttpHeaders.ETAG, etag);
            }
            return body == null ? answer.build() : answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
        }
    }

    /** Rolls back what was done a second time. */
    private static final class AnsweredBefore extends RuntimeException {

        private AnsweredBefore() {
            super(null, null, false, false);
        }
    }
}
