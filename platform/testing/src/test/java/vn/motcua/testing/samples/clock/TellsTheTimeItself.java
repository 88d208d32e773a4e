package vn.motcua.testing.samples.clock;

import java.time.Instant;

class TellsTheTimeItself {

    Instant time() {
        return Instant.now();
    }
}
