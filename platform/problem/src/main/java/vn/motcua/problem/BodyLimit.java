package vn.motcua.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds ordinary bodies. Streams ({@code application/x-ndjson}, and whatever is sent to an address of
 * {@code motcua.http.streamed-paths}) are read by the code that takes them, which bounds them in its own way, so only the
 * server's own limit holds for them.
 */
@Provider
@PreMatching
class BodyLimit implements ContainerRequestFilter {

    private final int limit;
    private final Optional<Pattern> streamedPaths;

    BodyLimit(@ConfigProperty(name = "motcua.http.body-limit", defaultValue = "1048576") int limit,
            @ConfigProperty(name = "motcua.http.streamed-paths") Optional<String> streamedPaths) {
        this.limit = limit;
        this.streamedPaths = streamedPaths.map(Pattern::compile);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString("Content-Type");
        // Asking hasEntity() would call a body without a content type none, and let it through unbounded.
        boolean hasBody = request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
        if (type == null ? hasBody : !isMediaType(type)) {
            throw new HttpProblem(415);
        }
        if (!hasBody || type.startsWith("application/x-ndjson") || isStreamed(request)) {
            return;
        }
        if (request.getLength() > limit) {
            throw new BodyTooLarge(limit);
        }
        request.setEntityStream(new Bounded(request.getEntityStream(), limit));
    }

    private boolean isStreamed(ContainerRequestContext request) {
        return streamedPaths
                .filter(streamed -> streamed.matcher(request.getUriInfo().getRequestUri().getRawPath()).matches()).isPresent();
    }

    private static boolean isMediaType(String text) {
        try {
            MediaType.valueOf(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The body is larger than any request of ours (413). */
    static class BodyTooLarge extends ProblemException {

        BodyTooLarge(int limit) {
            super(413, "body-too-large", limit);
        }
    }

    /** A chunked body tells no length, so it is counted while it is read. */
    private static final class Bounded extends FilterInputStream {

        private final int limit;
        private long seen;

        private Bounded(InputStream body, int limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            seen += bytes;
            if (seen > limit) {
                throw new BodyTooLarge(limit);
            }
        }
    }
}
