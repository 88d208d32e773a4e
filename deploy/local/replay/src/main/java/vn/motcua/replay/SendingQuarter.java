package vn.motcua.replay;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import vn.motcua.replay.client.ImportSending;
import vn.motcua.replay.client.ImportSummary;
import vn.motcua.replay.client.Progress;
import vn.motcua.replay.client.Rest;
import vn.motcua.replay.client.Services;
import vn.motcua.replay.client.Unreachable;
import vn.motcua.replay.quarter.Quarter;

/** Sends a quarter as its source systems would: cases in a few streams at once, then feedback and what people said. */
final class SendingQuarter {

    private final Rest rest;
    private final Services services;
    private final Progress progress;

    SendingQuarter(Rest rest, Services services, Progress progress) {
        this.rest = rest;
        this.services = services;
        this.progress = progress;
    }

    List<ImportSummary> send(Quarter quarter, int streams) {
        List<ImportSummary> summaries = new ArrayList<>(
                inStreams("Hồ sơ / cases", services.cases() + "/api/v1/cases/import",
                        SourceStreams.of(quarter.cases(), streams)));
        summaries.addAll(inStreams("Phản ánh, kiến nghị / feedback", services.feedback() + "/api/v1/feedback/import",
                List.of(quarter.feedback())));
        summaries.addAll(inStreams("Đánh giá hài lòng / satisfaction",
                services.feedback() + "/api/v1/satisfaction-responses/import", List.of(quarter.satisfaction())));
        return summaries;
    }

    private List<ImportSummary> inStreams(String title, String uri, List<List<byte[]>> streams) {
        progress.begin(title, streams.stream().mapToInt(List::size).sum());
        ImportSending sending = new ImportSending(rest, URI.create(uri), services.integratorToken(), progress::add);
        ExecutorService threads = Executors.newFixedThreadPool(streams.size());
        try {
            List<Future<ImportSummary>> sent = streams.stream().map(lines -> threads.submit(() -> sending.send(lines)))
                    .toList();
            List<ImportSummary> summaries = new ArrayList<>();
            for (Future<ImportSummary> each : sent) {
                summaries.add(each.get());
            }
            progress.end();
            return summaries;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unreachable unreachable) {
                throw unreachable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted");
        } finally {
            threads.shutdownNow();
        }
    }
}
