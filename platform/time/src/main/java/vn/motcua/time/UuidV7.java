package vn.motcua.time;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Time-ordered identifiers (RFC 9562, version 7): new rows land at the right edge of an index. They are no secrets. */
public final class UuidV7 {

    private UuidV7() {
    }

    public static UUID at(Instant instant) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = instant.toEpochMilli() << 16 | 0x7000L | random.nextInt(1 << 12);
        long rest = 0x8000000000000000L | random.nextLong() >>> 2;
        return new UUID(time, rest);
    }
}
