package vn.motcua.replay.live;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import vn.motcua.replay.client.ImportSending;
import vn.motcua.replay.client.ImportSummary;
import vn.motcua.replay.client.Rest;
import vn.motcua.replay.client.Services;

/**
 * Sends the next quarter step by step, as districts' systems would that report each step at once. An hour with no step in it
 * passes in a blink: nobody wants to watch the night.
 */
public final class LiveCounters {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VIETNAM);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration BORING = Duration.ofHours(1);
    private static final int TELL_EVERY = 30;

    private final ImportSending sending;
    private final PrintStream out;
    private final Duration ofOneTick;

    /** @param speed how many seconds of the made-up time pass in one */
    public LiveCounters(Rest rest, Services services, PrintStream out, int speed) {
        this.sending = new ImportSending(rest, URI.create(services.cases() + "/api/v1/cases/import"),
                services.integratorToken(), done -> {
                });
        this.out = out;
        this.ofOneTick = TICK.multipliedBy(speed);
    }

    /** Goes on until the quarter is over or this thread is interrupted. */
    public void run(NextQuarter quarter, Instant from) throws InterruptedException {
        Instant now = from;
        long sent = 0;
        long refused = 0;
        for (long tick = 0; !quarter.isOver(); tick++) {
            long began = System.nanoTime();
            now = Duration.between(now, quarter.nextStep()).compareTo(BORING) > 0 ? quarter.nextStep() : now.plus(ofOneTick);
            List<byte[]> lines = quarter.until(now);
            if (!lines.isEmpty()) {
                ImportSummary summary = sending.send(lines);
                sent += lines.size();
                refused += summary.invalid().size();
            }
            if (tick % TELL_EVERY == 0) {
                out.printf("  %s: %,d bước đã gửi / steps sent, %,d bị từ chối / refused%n", SHOWN.format(now), sent, refused);
            }
            Thread.sleep(Math.max(0, TICK.toMillis() - (System.nanoTime() - began) / 1_000_000));
        }
    }
}
