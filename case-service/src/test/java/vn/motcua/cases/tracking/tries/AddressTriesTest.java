package vn.motcua.cases.tracking.tries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

class AddressTriesTest {

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
    private final AddressTries tries = new AddressTries(new Limits(), time);

    /** Two tries an address, one comes back in a minute; two addresses are remembered. */
    private record Limits() implements TryLimits {

        @Override
        public int perCode() {
            return 1;
        }

        @Override
        public Duration codeRecoversOneIn() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int perAddress() {
            return 2;
        }

        @Override
        public Duration addressRecoversOneIn() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int addressesRemembered() {
            return 2;
        }
    }

    private void wrong(String address) {
        assertThat(tries.trying(address, Optional::empty)).isEmpty();
    }

    @Test
    void wrongTriesRunOutAndTimeBringsThemBack() {
        // Given
        wrong("a");
        wrong("a");

        // When
        assertThatThrownBy(() -> wrong("a"))

                // Then
                .isInstanceOfSatisfying(TooManyTries.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
        wrong("b");
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        wrong("a");
        assertThatThrownBy(() -> wrong("a")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void rightTriesAndFaultsOfOursCostNothing() {
        // Given
        wrong("a");

        // When
        for (int i = 0; i < 10; i++) {
            assertThat(tries.trying("a", () -> Optional.of("found"))).contains("found");
            assertThatThrownBy(() -> tries.trying("a", () -> {
                throw new IllegalStateException("the database is away");
            })).isInstanceOf(IllegalStateException.class);
        }

        // Then
        wrong("a");
        assertThatThrownBy(() -> wrong("a")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void aTryAtABlockedCodeIsAWrongOne() {
        // When
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tries.trying("a", () -> {
                throw TooManyTries.until(Duration.ofMinutes(30));
            })).isInstanceOfSatisfying(TooManyTries.class,
                    refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(30)));
        }

        // Then
        assertThatThrownBy(() -> wrong("a")).isInstanceOfSatisfying(TooManyTries.class,
                refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void addressesNotSeenForLongAreForgottenFirst() {
        // Given
        wrong("a");
        wrong("a");
        wrong("b");
        wrong("b");

        // When
        wrong("c");

        // Then
        assertThatThrownBy(() -> wrong("b")).isInstanceOf(TooManyTries.class);
        wrong("a");
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
