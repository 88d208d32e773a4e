package vn.motcua.cases.worklist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;

/**
 * Counts what lies on desks. Of few units that is done for each who asks. Of a whole province's it takes longer than anyone
 * wants to wait, so there the numbers are some seconds old, and who asks often is answered while they are counted anew.
 */
@ApplicationScoped
class CountingDesks {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration OLDEST = Duration.ofSeconds(10);
    private static final int MOST_WIDE_DESKS = 500;

    private final AgroalDataSource database;
    private final Clock clock;
    private final ExecutorService counter = Executors.newSingleThreadExecutor(work -> new Thread(work, "worklist-totals"));
    private final LoadingCache<InUnits, WorklistTotals> wide;

    CountingDesks(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.wide = Caffeine.newBuilder().executor(counter).refreshAfterWrite(FRESH).expireAfterWrite(OLDEST)
                .maximumSize(MOST_WIDE_DESKS).build(units -> count(units, null));
    }

    /** @param assignee whose cases among them; null for everybody's */
    WorklistTotals totals(InUnits units, String assignee) {
        return units.few() || assignee != null ? count(units, assignee) : wide.get(units);
    }

    @PreDestroy
    void stop() {
        counter.shutdownNow();
    }

    private WorklistTotals count(InUnits units, String assignee) {
        Instant now = clock.instant();
        Map<WorklistGroup, Long> counts = new EnumMap<>(WorklistGroup.class);
        if (units.none()) {
            return WorklistTotals.of(counts, now);
        }
        Sql sql = new Sql("SELECT");
        for (WorklistGroup group : WorklistGroup.values()) {
            sql.and("count(*) FILTER (WHERE " + group.condition() + "),", group.instants(now));
        }
        sql.and("count(*) FROM open_case WHERE true");
        units.addTo(sql, null);
        sql.andIf(assignee != null, "AND assignee = ?", () -> assignee);
        try (Connection connection = database.getConnection();
                PreparedStatement select = sql.prepared(connection);
                ResultSet row = select.executeQuery()) {
            row.next();
            for (WorklistGroup group : WorklistGroup.values()) {
                counts.put(group, row.getLong(group.ordinal() + 1));
            }
            return WorklistTotals.of(counts, now);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
