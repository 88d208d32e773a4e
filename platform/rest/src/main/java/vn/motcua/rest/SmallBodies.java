package vn.motcua.rest;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Reads a small body to its end before a worker thread is taken for the request: a slow client holds none while it sends, and
 * a quick one's last bytes need not be waited for. Larger bodies and streams are read by whoever takes them.
 */
@ApplicationScoped
class SmallBodies {

    private static final int SMALL = 64 * 1024;
    private static final Pattern UP_TO_FIVE_DIGITS = Pattern.compile("[1-9]\\d{0,4}");
    /** Any: the order among filters does not matter to reading. */
    private static final int PRIORITY = 10;

    private final BodyHandler whole = BodyHandler.create(false).setBodyLimit(SMALL);

    void register(@Observes Filters filters) {
        filters.register(this::readSmall, PRIORITY);
    }

    private void readSmall(RoutingContext request) {
        if (isSmallJson(request.request())) {
            whole.handle(request);
        } else {
            request.next();
        }
    }

    private static boolean isSmallJson(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        String length = request.getHeader("Content-Length");
        return type != null && type.startsWith("application/json") && length != null
                && UP_TO_FIVE_DIGITS.matcher(length).matches()
                && Integer.parseInt(length) <= SMALL;
    }
}
