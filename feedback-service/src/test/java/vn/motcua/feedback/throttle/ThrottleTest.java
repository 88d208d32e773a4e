package vn.motcua.feedback.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

class ThrottleTest {

    private final AtomicLong nanos = new AtomicLong();
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    void whoHasUsedItUpWaitsAndOthersDoNot() {
        // Given
        Throttle throttle = new Throttle(2, Duration.ofMinutes(10), 100, time);
        throttle.take("a");
        throttle.take("a");

        // When
        assertThatThrownBy(() -> throttle.take("a"))

                // Then
                .isInstanceOfSatisfying(TooManyRequests.class,
                        refusal -> assertThat(refusal.retryAfterSeconds()).isBetween(299L, 301L));
        throttle.take("b");
    }

    @Test
    void timeGivesItBack() {
        // Given
        Throttle throttle = new Throttle(1, Duration.ofMinutes(10), 100, time);
        throttle.take("a");

        // When
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());

        // Then
        throttle.take("a");
    }

    @Test
    void addressesNotSeenForLongAreForgottenFirst() {
        // Given
        Throttle throttle = new Throttle(1, Duration.ofMinutes(10), 2, time);
        throttle.take("a");
        throttle.take("b");

        // When
        throttle.take("c");

        // Then
        throttle.take("a");
        assertThatThrownBy(() -> throttle.take("c")).isInstanceOf(TooManyRequests.class);
    }

    @Test
    void anIpv6CustomerCountsOnceWhateverAddressesTheyPick() {
        // Given
        String one = "2001:db8:1:2:3:4:5:6";

        // When
        String key = ClientAddress.keyOf(one);

        // Then
        assertThat(key).isEqualTo(ClientAddress.keyOf("2001:db8:1:2::1")).isNotEqualTo(ClientAddress.keyOf("2001:db8:1:3::1"));
        assertThat(ClientAddress.keyOf("203.0.113.7")).isEqualTo("203.0.113.7");
    }
}
