package vn.motcua.cases.redating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.redating.RedatingCases.Outcome;
import vn.motcua.workingtime.LegalClock;

/**
 * Has open cases counted anew when a newer version of the calendar is known. Every replica watches: what one is counting, the
 * others pass over. A crash in the middle leaves the rest to be found again.
 */
@ApplicationScoped
public class CalendarWatch {

    private static final Logger LOG = Logger.getLogger(CalendarWatch.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    /** A command that began before this replica knew the new version may still store a due date counted on the old one. */
    private static final Duration STRAGGLERS = Duration.ofSeconds(10);
    /** And once in a while, for a replica that slept longer than that. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(15);

    private final Catalogues catalogues;
    private final RedatingCases redating;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(task -> new Thread(task, "calendar-watch"));
    private int version;
    private Instant next = Instant.MIN;

    CalendarWatch(Catalogues catalogues, RedatingCases redating, Clock clock) {
        this.clock = clock;
        this.catalogues = catalogues;
        this.redating = redating;
    }

    void start(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    private void look() {
        try {
            Catalogue catalogue = catalogues.catalogue();
            if (!catalogue.clocks().isEmpty()) {
                recountWhenItIsTime(catalogue.legalClock());
            }
        } catch (RuntimeException e) {
            // The database may be away for a while; the next look begins where this one ended.
            LOG.warnf("Open cases wait to be counted anew: %s", e.getMessage());
        }
    }

    private void recountWhenItIsTime(LegalClock calendar) {
        boolean newer = calendar.calendar().version() != version;
        Instant now = clock.instant();
        if (!newer && now.isBefore(next)) {
            return;
        }
        Outcome outcome = redating.recountOn(calendar);
        version = calendar.calendar().version();
        next = now.plus(newer || outcome.passedOver() > 0 ? STRAGGLERS : LOOK_AGAIN);
        if (outcome.moved() + outcome.unmoved() > 0) {
            LOG.infof("Calendar version %d: %d open cases counted anew in %d ms, %d due dates moved, %d passed over", version,
                    outcome.moved() + outcome.unmoved(), Duration.between(now, clock.instant()).toMillis(), outcome.moved(),
                    outcome.passedOver());
        }
    }
}
