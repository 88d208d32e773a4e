package vn.motcua.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.launcher.Database;

/**
 * A million cases of thirty months, put into case-service's own table as its own role: indexes and triggers work as they do for
 * commands. Their histories and events are left out, as nothing that is measured reads them.
 */
final class MillionLoading {

    private static final int CASES = 1_000_000;
    private static final int MONTHS = 30;
    /** With nine tenths of these days' cases and a two-hundredth of the others, a twentieth is open. */
    private static final int OPEN_DAYS = 46;

    private final Database database;
    private final List<String> procedures;

    MillionLoading(Database database, List<String> procedures) {
        this.database = database;
        this.procedures = procedures;
    }

    /** How many cases there are, and how many of them somebody still works on. */
    record Loaded(long cases, long open) {
    }

    /** @param today cases were handed in until the day before, so that today's codes are free */
    Loaded load(LocalDate today) throws SQLException, IOException {
        String insert = resource();
        LocalDate beginning = today.minusMonths(MONTHS);
        try (Connection connection = connect(); PreparedStatement month = connection.prepareStatement(insert)) {
            for (int i = 0; i < MONTHS; i++) {
                LocalDate from = beginning.plusMonths(i);
                LocalDate to = beginning.plusMonths(i + 1L);
                makePartitions(connection, from, to);
                int at = 1;
                month.setObject(at++, from);
                month.setObject(at++, to);
                month.setObject(at++, from);
                month.setInt(at++, CASES / MONTHS + (i == 0 ? CASES % MONTHS : 0));
                month.setObject(at++, today.minusDays(OPEN_DAYS));
                month.setArray(at, connection.createArrayOf("text", procedures.toArray()));
                month.executeUpdate();
            }
            try (Statement statement = connection.createStatement()) {
                // As autovacuum would, given the minutes that a measurement has not.
                statement.execute("VACUUM ANALYZE cases, open_case");
            }
            return new Loaded(count(connection, "cases"), count(connection, "open_case"));
        }
    }

    /** Codes from all over the table. */
    List<String> someCodes(int howMany) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT code FROM cases TABLESAMPLE SYSTEM (1) REPEATABLE (7) ORDER BY md5(code) LIMIT ?")) {
            select.setInt(1, howMany);
            List<String> codes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    codes.add(row.getString(1));
                }
            }
            return codes;
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void makePartitions(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement partitions = connection
                .prepareStatement("SELECT create_case_partitions(?), create_case_partitions(?)")) {
            partitions.setObject(1, from.withDayOfMonth(1));
            partitions.setObject(2, to.minusDays(1).withDayOfMonth(1));
            partitions.execute();
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String resource() throws IOException {
        try (InputStream in = MillionLoading.class.getResourceAsStream("million-month.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
