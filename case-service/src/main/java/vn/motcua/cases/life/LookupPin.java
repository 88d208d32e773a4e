package vn.motcua.cases.life;

import java.security.SecureRandom;

/** The six digits on a receipt with which its bearer looks the case up. */
final class LookupPin {

    private static final SecureRandom RANDOM = new SecureRandom();

    private LookupPin() {
    }

    static String draw() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }
}
