package vn.motcua.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Bounded waiting: asks again every few milliseconds until the answer is yes or the time is up. */
public final class Await {

    private static final Duration BETWEEN = Duration.ofMillis(25);

    private Await() {
    }

    /** Whether the condition came true within the limit. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            pause(BETWEEN);
        }
        return true;
    }

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailure("Interrupted");
        }
    }
}
