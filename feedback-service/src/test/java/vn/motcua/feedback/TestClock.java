package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import vn.motcua.time.CivilTime;

/** The service's clock in tests: real until a test says what time it is. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {

    private volatile Instant fixed;

    /** It is this local time until told otherwise. */
    public void itIs(String local) {
        fixed = LocalDateTime.parse(local).atZone(CivilTime.ZONE).toInstant();
    }

    public void runAgain() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        return fixed == null ? Clock.systemUTC().instant() : fixed;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
