package vn.motcua.feedback.throttle;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * One limit, kept per key. A full bucket may be emptied at once and refills evenly; the least recently seen keys are forgotten
 * when there are too many, which at worst lets somebody in sooner.
 */
final class Throttle {

    private final int capacity;
    private final Duration per;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets;

    Throttle(int capacity, Duration per, int remembered, TimeMeter time) {
        this.capacity = capacity;
        this.per = per;
        this.time = time;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > remembered;
            }
        };
    }

    /** @throws TooManyRequests when the key has used up what it may */
    void take(String key) {
        ConsumptionProbe probe = bucketOf(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
        }
    }

    private Bucket bucketOf(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, fresh -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, per)).withCustomTimePrecision(time)
                    .build());
        }
    }
}
