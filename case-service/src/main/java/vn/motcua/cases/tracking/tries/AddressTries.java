package vn.motcua.cases.tracking.tries;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * Wrong tries from one address, at whatever codes. Each replica counts for itself, in memory: this only keeps one machine from
 * walking through the codes; what guards a code is {@link CodeTries}.
 */
@ApplicationScoped
public class AddressTries {

    private final TryLimits limits;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        /** The least recently seen is forgotten, which at worst lets somebody in sooner. */
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > limits.addressesRemembered();
        }
    };

    @Inject
    AddressTries(TryLimits limits) {
        this(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    AddressTries(TryLimits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
    }

    /**
     * Lets an address try. Its try is taken beforehand, as many sent at once would else all pass, and given back unless it was
     * wrong: also when it came to nothing by a fault of ours.
     *
     * @param address as {@link ClientAddress#key()} has it
     * @param attempt gives nothing when it was wrong
     * @throws TooManyTries when no try is left
     */
    public <T> Optional<T> trying(String address, Supplier<Optional<T>> attempt) {
        Bucket bucket = bucketOf(address);
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw TooManyTries.until(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        boolean wrong = false;
        try {
            Optional<T> found = attempt.get();
            wrong = found.isEmpty();
            return found;
        } catch (TooManyTries refusal) {
            wrong = true;
            throw refusal;
        } finally {
            if (!wrong) {
                bucket.addTokens(1);
            }
        }
    }

    private Bucket bucketOf(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(address, fresh -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(limits.perAddress()).refillGreedy(1, limits.addressRecoversOneIn()))
                    .withCustomTimePrecision(time).build());
        }
    }
}
