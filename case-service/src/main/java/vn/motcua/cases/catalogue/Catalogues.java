package vn.motcua.cases.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.identity.UnitTree;
import vn.motcua.identity.UnitTrees;

/**
 * The catalogue in memory. Events reach one replica of the service; the others see the raised revision within a second and
 * read the tables again.
 */
@ApplicationScoped
public class Catalogues implements UnitTrees {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final CatalogueTables tables;
    private final Clock clock;
    private volatile Catalogue current;
    private volatile Instant lookedAt = Instant.EPOCH;
    private final Lock looking = new ReentrantLock();

    Catalogues(CatalogueTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** The catalogue, at most a second old; a moment older while somebody is reading it again. */
    public Catalogue catalogue() {
        Instant now = clock.instant();
        Catalogue known = current;
        if (known == null) {
            looking.lock();
        } else if (Duration.between(lookedAt, now).abs().compareTo(LOOK_AGAIN) <= 0 || !looking.tryLock()) {
            // Who waited here with a row locked would wait for one who waits for a connection, and the connections may all be
            // held by those who wait for that row.
            return known;
        }
        try {
            return lookAgain(now);
        } finally {
            looking.unlock();
        }
    }

    private Catalogue lookAgain(Instant now) {
        Catalogue known = current;
        if (known == null || known.revision() != tables.revision()) {
            known = tables.read();
            current = known;
        }
        lookedAt = now;
        return known;
    }

    @Override
    public UnitTree current() {
        return catalogue().tree();
    }
}
