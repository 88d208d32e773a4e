package vn.motcua.replay.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Plain HTTP with a bearer token. What is sent here may always be sent twice, so a broken connection or a service that is being
 * restarted only costs time, up to a bound.
 */
public final class Rest {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    /** A busy service may work on a large import request for a while. */
    private static final Duration IMPORT = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
            .build();
    private final Duration patience;

    public Rest(Duration patience) {
        this.patience = patience;
    }

    Patience newPatience() {
        return new Patience(patience);
    }

    Answer get(URI uri, String token) {
        return persistently(request(uri, token).GET().build());
    }

    Answer post(URI uri, String token, byte[] json, String idempotencyKey) {
        return persistently(request(uri, token).header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey).POST(HttpRequest.BodyPublishers.ofByteArray(json)).build());
    }

    /** Once, without trying again; the caller reads the answer's lines as they come and closes it. */
    HttpResponse<InputStream> importing(URI uri, String token, byte[] ndjson) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(IMPORT).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson, application/problem+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(ndjson)).build();
        return send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private Answer persistently(HttpRequest request) {
        Patience waiting = newPatience();
        while (true) {
            String trouble;
            try {
                HttpResponse<byte[]> response = send(request, HttpResponse.BodyHandlers.ofByteArray());
                Answer answer = new Answer(response.statusCode(), response.body());
                if (!answer.passing()) {
                    return answer;
                }
                trouble = request.uri() + " answers " + answer.status() + " " + answer.text();
            } catch (IOException e) {
                trouble = request.uri() + " does not answer: " + e;
            }
            waiting.pause(trouble);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return http.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted");
        }
    }

    private static HttpRequest.Builder request(URI uri, String token) {
        return HttpRequest.newBuilder(uri).timeout(ANSWER).header("Authorization", "Bearer " + token).header("Accept",
                "application/json, application/problem+json");
    }
}
