package vn.motcua.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Speaks the interfaces without doing the work: remembers what it was sent and answers the indicators it is told. Breaks
 * connections and forgets units when told to.
 */
final class FakeMotcua implements AutoCloseable {

    final Map<String, byte[]> entered = new ConcurrentHashMap<>();
    final Set<String> imported = ConcurrentHashMap.newKeySet();
    final AtomicInteger importRequests = new AtomicInteger();
    /** So many import requests are cut in the middle of their answer, every second one. */
    final AtomicInteger breaks = new AtomicInteger();
    /** So many import requests are answered 503. */
    final AtomicInteger outages = new AtomicInteger();
    /** So many requests find nothing they name. */
    final AtomicInteger ignorance = new AtomicInteger();
    /** Whether imports are forbidden to whoever asks. */
    volatile boolean forbidding;
    volatile List<Figure> figures = List.of();
    private final HttpServer server;

    FakeMotcua() {
        // Otherwise every small answer waits 40 ms for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", this::answer);
        server.start();
    }

    Map<String, String> environment() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("CATALOG_URL", url, "CASES_URL", url, "FEEDBACK_URL", url, "REPORTING_URL", url,
                "MOTCUA_TOKEN_INTEGRATOR", "integrator", "MOTCUA_TOKEN_ADMIN", "admin");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            if (path.endsWith("/import")) {
                takeLines(exchange, new String(body, StandardCharsets.UTF_8).split("\n"));
            } else if (path.endsWith("/inbox")) {
                send(exchange, 200, "[{\"topic\":\"motcua.catalog.v1\",\"lastEventAt\":\"" + Instant.now().plusSeconds(1)
                        + "\",\"lag\":0,\"parked\":0,\"deadLetters\":0}]");
            } else if (path.endsWith("/indicators")) {
                send(exchange, 200, indicators(exchange.getRequestURI().getRawQuery()).toString());
            } else if (exchange.getRequestMethod().equals("GET")) {
                send(exchange, 404, "{}");
            } else {
                JsonNode entry = Json.MAPPER.readTree(body);
                String name = path + entry.path("code").asText() + entry.path("number").asText();
                send(exchange, entered.put(name, body) == null ? 201 : 409, "{}");
            }
        }
    }

    private void takeLines(HttpExchange exchange, String[] lines) throws IOException {
        int request = importRequests.incrementAndGet();
        if (forbidding) {
            send(exchange, 403, "{\"title\":\"Không có quyền\"}");
            return;
        }
        if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 503, "{\"title\":\"down\"}");
            return;
        }
        boolean ignorant = ignorance.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        boolean broken = request % 2 == 0 && breaks.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        int upTo = broken ? lines.length / 2 : lines.length;
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < upTo; i++) {
            JsonNode line = Json.MAPPER.readTree(lines[i]);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("line", i + 1);
            answer.put("sourceId", line.get("sourceId").asText());
            if (ignorant) {
                answer.put("status", "INVALID");
                answer.put("errors", List.of(Map.of("field", "receivingUnit", "reason", "Không có đơn vị này")));
            } else {
                boolean first = imported.add(line.get("sourceSystem").asText() + "/" + line.get("sourceId").asText());
                answer.put("status", first ? "IMPORTED" : "UNCHANGED");
            }
            answers.add(Json.MAPPER.writeValueAsString(answer));
        }
        byte[] whole = (String.join("\n", answers) + "\n").getBytes(StandardCharsets.UTF_8);
        // A longer body than what is sent: the client sees the connection break.
        exchange.sendResponseHeaders(200, broken ? whole.length + 1_000 : whole.length);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.writeBytes(whole);
        sent.writeTo(exchange.getResponseBody());
    }

    private ObjectNode indicators(String query) {
        Figure.View view = query.contains("level=") ? Figure.View.DISTRICTS_AND_COMMUNES
                : query.contains("unit=H28.20") ? Figure.View.SERVICE_CENTRE : Figure.View.PROVINCE;
        ObjectNode answer = Json.MAPPER.createObjectNode();
        figures.stream().filter(figure -> figure.view() == view).forEach(figure -> {
            String[] path = figure.pointer().split("/");
            answer.withObjectProperty(path[1]).put(path[2], figure.published());
        });
        return answer;
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
