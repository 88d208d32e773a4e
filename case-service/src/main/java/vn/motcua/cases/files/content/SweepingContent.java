package vn.motcua.cases.files.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Removes what uploads that came to nothing have left, and content that no case has named for a while. */
@ApplicationScoped
class SweepingContent {

    private static final Logger LOG = Logger.getLogger(SweepingContent.class);
    /** Few enough that an upload of the same content never waits long for the sweep. */
    private static final int TOGETHER = 20;

    private final Staging staging;
    private final ContentStore store;
    private final ContentNames names;
    private final ContentConfig config;
    private final Clock clock;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "content-sweeping");
        thread.setDaemon(true);
        return thread;
    });

    SweepingContent(Staging staging, ContentStore store, ContentNames names, ContentConfig config, Clock clock) {
        this.staging = staging;
        this.store = store;
        this.names = names;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        hourly.scheduleWithFixedDelay(this::sweepQuietly, 10, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stop) {
        hourly.shutdownNow();
    }

    private void sweepQuietly() {
        try {
            sweep(clock.instant());
        } catch (IOException | RuntimeException e) {
            LOG.warn("Content that nobody names could not be removed; the next hour tries again", e);
        }
    }

    /** @return how many contents were removed */
    int sweep(Instant now) throws IOException {
        int parts = staging.sweep(now.minus(config.keepStaged()));
        int removed = 0;
        int looked;
        do {
            int[] counts = QuarkusTransaction.requiringNew().call(() -> removeSome(now.minus(config.keepUnnamed())));
            looked = counts[0];
            removed += counts[1];
        } while (looked == TOGETHER);
        if (parts + removed > 0) {
            LOG.infof("Removed %d unfinished uploads and %d contents that no case names", parts, removed);
        }
        return removed;
    }

    /** Bytes first: killed in between, a row is left that the next sweep finds, and no bytes that nothing tells of. */
    private int[] removeSome(Instant unnamedSince) {
        List<String> candidates = names.unnamedSince(unnamedSince, TOGETHER);
        int removed = 0;
        for (String sha256 : candidates) {
            if (!names.isNamedAfterAll(sha256)) {
                try {
                    store.remove(sha256);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                names.forget(sha256);
                removed++;
            }
        }
        return new int[] { candidates.size(), removed };
    }
}
