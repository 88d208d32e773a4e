package vn.motcua.cases.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

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

    Catalogues(CatalogueTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** The catalogue, at most a second old. */
    public Catalogue catalogue() {
        Instant now = clock.instant();
        Catalogue known = current;
        if (known == null || Duration.between(lookedAt, now).abs().compareTo(LOOK_AGAIN) > 0) {
            return lookAgain(now);
        }
        return known;
    }

    private synchronized Catalogue lookAgain(Instant now) {
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
