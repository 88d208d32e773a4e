package vn.motcua.testing.samples.sound;

import java.time.Clock;
import java.time.Instant;

class Sound {

    private final Clock clock;

    Sound(Clock clock) {
        this.clock = clock;
    }

    Instant time() {
        return clock.instant();
    }
}
