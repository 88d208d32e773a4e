package vn.motcua.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Lets keys go once nobody can still be retrying under them. */
@ApplicationScoped
class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    private final RememberedAnswers remembered;
    private final Clock clock;
    private final Duration keep;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "idempotency-forgetting");
        thread.setDaemon(true);
        return thread;
    });

    /** A week outlasts any retry of a district that was offline over a weekend. */
    Forgetting(RememberedAnswers remembered, Clock clock,
            @ConfigProperty(name = "motcua.idempotency.keep", defaultValue = "7D") Duration keep) {
        this.remembered = remembered;
        this.clock = clock;
        this.keep = keep;
    }

    void start(@Observes StartupEvent start) {
        hourly.scheduleWithFixedDelay(this::forget, 5, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stop) {
        hourly.shutdownNow();
    }

    private void forget() {
        try {
            remembered.forgetBefore(clock.instant().minus(keep));
        } catch (RuntimeException e) {
            LOG.warn("Old idempotency keys could not be deleted; the next hour tries again", e);
        }
    }
}
