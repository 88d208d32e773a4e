package vn.motcua.replay;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

/**
 * Sends a quarter as its source systems would: cases in a few streams at once, feedback beside them, then what people said of
 * their cases.
 */
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
        String feedback = services.feedback() + "/api/v1/feedback/import";
        List<Callable<ImportSummary>> first = new ArrayList<>();
        first.add(() -> sending(feedback).send(quarter.feedback()));
        for (List<byte[]> lines : SourceStreams.of(quarter.cases(), streams)) {
            first.add(() -> sending(services.cases() + "/api/v1/cases/import").send(lines));
        }
        List<ImportSummary> summaries = new ArrayList<>(together("Hồ sơ, phản ánh / cases and feedback",
                quarter.cases().size() + quarter.feedback().size(), first));
        String satisfaction = services.feedback() + "/api/v1/satisfaction-responses/import";
        summaries.addAll(together("Đánh giá hài lòng / satisfaction", quarter.satisfaction().size(),
                List.of(() -> sending(satisfaction).send(quarter.satisfaction()))));
        return summaries;
    }

    private ImportSending sending(String uri) {
        return new ImportSending(rest, URI.create(uri), services.integratorToken(), progress::add);
    }

    private List<ImportSummary> together(String title, int lines, List<Callable<ImportSummary>> streams) {
        progress.begin(title, lines);
        ExecutorService threads = Executors.newFixedThreadPool(streams.size());
        try {
            List<Future<ImportSummary>> sent = streams.stream().map(threads::submit).toList();
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted");
        } finally {
            threads.shutdownNow();
        }
    }
}
