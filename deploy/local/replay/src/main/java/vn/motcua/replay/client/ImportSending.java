package vn.motcua.replay.client;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

import vn.motcua.replay.Json;

/**
 * Sends lines to an import and reads an answer for each. Lines without an answer are sent again, for the natural key makes that
 * harmless. Services learn of units, procedures and cases by events, so what a line names may be on its way: such lines are
 * sent
 * again too, as long as patience lasts.
 */
public final class ImportSending {

    /**
     * Lines of one request. The answers to so many fit into the sockets' buffers, so that a client that sends before it reads
     * and a service that answers while it reads cannot wait for each other.
     */
    static final int REQUEST = 2_000;

    private final Rest rest;
    private final URI uri;
    private final String token;
    private final IntConsumer progress;

    /** @param progress told how many lines more are done, from any thread */
    public ImportSending(Rest rest, URI uri, String token, IntConsumer progress) {
        this.rest = rest;
        this.uri = uri;
        this.token = token;
        this.progress = progress;
    }

    /**
     * Sends all lines in order.
     *
     * @throws Unreachable when the service takes nothing for too long, or refuses the request as a whole
     */
    public ImportSummary send(List<byte[]> lines) {
        ImportSummary summary = ImportSummary.none();
        for (int at = 0; at < lines.size(); at += REQUEST) {
            summary = summary.plus(sendPart(lines.subList(at, Math.min(lines.size(), at + REQUEST))));
        }
        return summary;
    }

    private ImportSummary sendPart(List<byte[]> part) {
        Map<String, Integer> byStatus = new TreeMap<>();
        List<String> invalid = new ArrayList<>();
        Patience waiting = rest.newPatience();
        List<byte[]> pending = part;
        while (!pending.isEmpty()) {
            Exchange exchange = exchange(pending);
            List<byte[]> again = new ArrayList<>();
            String trouble = exchange.trouble();
            for (int i = 0; i < pending.size(); i++) {
                LineAnswer answer = exchange.answers()[i];
                if (answer == null) {
                    again.add(pending.get(i));
                } else if (answer.namesUnknown() && waiting.lasts()) {
                    again.add(pending.get(i));
                    trouble = trouble == null ? answer.errors() : trouble;
                } else {
                    byStatus.merge(answer.status(), 1, Integer::sum);
                    if (answer.invalid()) {
                        invalid.add(answer.sourceId() + " " + answer.errors());
                    }
                }
            }
            int done = pending.size() - again.size();
            if (done > 0) {
                waiting.restore();
                progress.accept(done);
            }
            pending = again;
            if (!pending.isEmpty()) {
                waiting.pause(uri + ": " + trouble);
            }
        }
        return new ImportSummary(byStatus, invalid);
    }

    /** Answers by place in the request; null where none came. */
    private record Exchange(LineAnswer[] answers, String trouble) {
    }

    private Exchange exchange(List<byte[]> lines) {
        LineAnswer[] answers = new LineAnswer[lines.size()];
        try {
            HttpResponse<InputStream> response = rest.importing(uri, token, joined(lines));
            try (InputStream body = response.body()) {
                if (response.statusCode() / 100 != 2) {
                    Answer refusal = new Answer(response.statusCode(), body.readAllBytes());
                    if (refusal.passing()) {
                        return new Exchange(answers, refusal.status() + " " + refusal.text());
                    }
                    throw new Unreachable(uri + " refuses the import: " + refusal.status() + " " + refusal.text());
                }
                return new Exchange(answers, read(body, answers));
            }
        } catch (IOException e) {
            return new Exchange(answers, e.toString());
        }
    }

    /** @return what broke the stream, or null when it ended as it should */
    private static String read(InputStream body, LineAnswer[] answers) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                if (!text.isBlank()) {
                    LineAnswer answer = LineAnswer.of(Json.MAPPER.readTree(text));
                    if (answer.line() >= 1 && answer.line() <= answers.length) {
                        answers[answer.line() - 1] = answer;
                    }
                }
            }
            return "fewer answers than lines";
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(lines.size() * 800);
        for (byte[] line : lines) {
            body.writeBytes(line);
            body.write('\n');
        }
        return body.toByteArray();
    }
}
