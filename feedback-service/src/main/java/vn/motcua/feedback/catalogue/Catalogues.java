package vn.motcua.feedback.catalogue;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.identity.UnitTree;
import vn.motcua.identity.UnitTrees;
import vn.motcua.problem.InvalidRequest;

/**
 * The replica in memory. Another replica of this service may be the one that consumes the catalogue's topic, so the revision in
 * the database says whether memory is still right; it is asked at most twice a second.
 */
@ApplicationScoped
public class Catalogues implements UnitTrees {

    private static final long ASK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final CatalogueTables tables;
    private volatile Held held;

    Catalogues(CatalogueTables tables) {
        this.tables = tables;
    }

    private record Held(Catalogue catalogue, long askedAtNanos) {
    }

    public Catalogue catalogue() {
        // Not the injected clock: this measures how old memory is, not when something happened.
        long nanos = System.nanoTime();
        Held before = held;
        if (before != null && nanos - before.askedAtNanos() < ASK_AGAIN_NANOS) {
            return before.catalogue();
        }
        Catalogue catalogue = before != null && tables.revision() == before.catalogue().revision() ? before.catalogue()
                : tables.read();
        held = new Held(catalogue, nanos);
        return catalogue;
    }

    /** @throws InvalidRequest when the catalogue knows no such unit */
    public void requireUnit(String field, String code) {
        if (!catalogue().tree().contains(code)) {
            throw InvalidRequest.of(field, "unknown-unit", code);
        }
    }

    @Override
    public UnitTree current() {
        return catalogue().tree();
    }
}
