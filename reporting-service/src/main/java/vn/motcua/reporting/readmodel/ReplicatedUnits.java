package vn.motcua.reporting.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.identity.UnitTree;
import vn.motcua.identity.UnitTrees;

/** The catalogue's units as this service knows them, for answers and for unit scopes. */
@ApplicationScoped
public class ReplicatedUnits implements UnitTrees {
    /** Asking for each request would cost a round trip; units change a few times a year. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final AgroalDataSource database;
    private final Clock clock;
    private final UnitsCache cache;
    private volatile Looked looked;

    ReplicatedUnits(AgroalDataSource database, Clock clock, Dictionary dictionary) {
        this.database = database;
        this.clock = clock;
        this.cache = new UnitsCache(dictionary.units());
    }

    private record Looked(Units units, Instant at) {
    }

    /** The units, at most a blink behind the database. */
    public Units units() {
        Looked known = looked;
        Instant now = clock.instant();
        if (known == null || !now.isBefore(known.at.plus(LOOK_AGAIN)) || now.isBefore(known.at)) {
            known = new Looked(look(), now);
            looked = known;
        }
        return known.units;
    }

    @Override
    public UnitTree current() {
        return units().tree();
    }

    public UnitsCache cache() {
        return cache;
    }

    private Units look() {
        try (Connection connection = database.getConnection()) {
            return cache.current(new Sql(connection));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
