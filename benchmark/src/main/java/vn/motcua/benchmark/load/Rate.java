package vn.motcua.benchmark.load;

import java.util.stream.LongStream;

/** How much was done in the time that was measured. */
public record Rate(long done, double seconds, Latencies latencies) {

    public double perSecond() {
        return done / seconds;
    }

    /** Both runs taken as one. */
    public Rate plus(Rate other) {
        return new Rate(done + other.done, seconds + other.seconds,
                Latencies.of(LongStream.concat(latencies.nanos(), other.latencies.nanos())));
    }
}
