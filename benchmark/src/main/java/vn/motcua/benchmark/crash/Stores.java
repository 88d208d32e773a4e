package vn.motcua.benchmark.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.motcua.launcher.Database;
import vn.motcua.launcher.LocalMotcua;
import vn.motcua.launcher.Part;
import vn.motcua.local.Await;

/** Looks into the databases once all is quiet. */
final class Stores {

    /** What must be empty, wherever it exists. */
    private static final List<String> EMPTY = List.of("outbox", "inbox_parked", "dead_letter");
    private static final Duration QUIET_WITHIN = Duration.ofSeconds(20);
    private static final int COMPLAINTS = 20;

    private final LocalMotcua motcua;

    Stores(LocalMotcua motcua) {
        this.motcua = motcua;
    }

    List<String> complaints(EventSequences.Summary events) throws SQLException {
        List<String> complaints = new ArrayList<>();
        for (Part service : Part.services()) {
            try (Connection connection = connect(service)) {
                for (String table : EMPTY) {
                    if (exists(connection, table) && !becomesEmpty(connection, table)) {
                        complaints.add(service.title() + " has " + count(connection, table) + " rows in " + table);
                    }
                }
            }
        }
        complaints.addAll(casesToldOtherwise(events));
        return complaints;
    }

    /** Every case must have told exactly the facts it counts. */
    private List<String> casesToldOtherwise(EventSequences.Summary events) throws SQLException {
        List<String> complaints = new ArrayList<>();
        try (Connection connection = connect(Part.CASES);
                ResultSet rows = connection.createStatement().executeQuery("SELECT id, code, sequence FROM cases")) {
            while (rows.next() && complaints.size() < COMPLAINTS) {
                long told = events.lastSequences().getOrDefault(rows.getObject(1, UUID.class), 0L);
                if (told != rows.getLong(3)) {
                    complaints.add("case " + rows.getString(2) + " has " + rows.getLong(3) + " facts and told " + told);
                }
            }
        }
        return complaints;
    }

    private Connection connect(Part service) throws SQLException {
        Database database = motcua.database(service);
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("SELECT to_regclass('" + table + "')")) {
            row.next();
            return row.getString(1) != null;
        }
    }

    private static boolean becomesEmpty(Connection connection, String table) throws SQLException {
        long end = System.nanoTime() + QUIET_WITHIN.toNanos();
        while (count(connection, table) > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            Await.pause(Duration.ofMillis(200));
        }
        return true;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
