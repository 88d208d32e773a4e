package vn.motcua.benchmark.load;

import java.util.Arrays;
import java.util.stream.LongStream;

/** How long things took, in nanoseconds, in order of length. */
public final class Latencies {

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    public static Latencies of(LongStream nanos) {
        long[] sorted = nanos.toArray();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /** The shortest time that was enough for so many per cent, in milliseconds; 0 when nothing was measured. */
    public double millis(double percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, Math.min(sorted.length, rank) - 1)] / 1e6;
    }

    LongStream nanos() {
        return Arrays.stream(sorted);
    }
}
