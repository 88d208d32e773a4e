package vn.motcua.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.launcher.Database;

/**
 * Makes five years of a province out of what reporting derived from one quarter: its subjects and marks are copied, each copy
 * moved
 * back by whole weeks and to other units of the same level, and the cubes are summed from the copied marks. No rule of what a
 * case
 * contributes is known here, and the summing is held against the service's own cubes before it is used.
 */
final class Copying implements AutoCloseable {

    private static final List<String> TABLES = List.of("subject", "mark", "cube", "node_cube");
    /** The first copy begins five years before the quarter ends, and the last one is the quarter itself. */
    private static final int WEEKS = 247;
    /** So many lie side by side without a gap. */
    private static final int FEWEST_COPIES = 20;
    private static final int SHARES = 1 << 20;

    private final Connection connection;
    private final PrintStream out;
    private final int copies;
    private final long casesOfQuarter;
    private long began = System.nanoTime();

    private Copying(Connection connection, PrintStream out, int most) throws SQLException {
        this.connection = connection;
        this.out = out;
        this.casesOfQuarter = number("SELECT count(*) FROM subject WHERE kind = 1");
        this.copies = (int) Math.max(FEWEST_COPIES, (most + casesOfQuarter - 1) / casesOfQuarter);
    }

    /** How much there is. */
    record Population(long cases, long marks, long cells, long bytes, double seconds) {

        @Override
        public String toString() {
            return "%,d cases, %,d marks, %,d cells of the fine cube, %.1f GB, made in %.0f s".formatted(cases, marks, cells,
                    bytes / 1e9, seconds);
        }
    }

    /**
     * Keeps the quarter aside.
     *
     * @param most how many cases will be wanted at most
     */
    static Copying ofQuarter(Database database, PrintStream out, int most) throws SQLException, IOException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Copying copying = new Copying(connection, out, most);
        copying.run("SET work_mem = '192MB'");
        copying.run("SET maintenance_work_mem = '512MB'");
        copying.run("SET synchronous_commit = off");
        // Other sessions of this role read the tables by name, so only this one looks elsewhere.
        copying.run(resource("copying-keep.sql"));
        copying.derive("seed");
        copying.require("cube");
        copying.require("node_cube");
        copying.told("the quarter's cubes summed from its marks and found equal to the service's");
        return copying;
    }

    /** Puts a population of about so many cases in place of what is there. */
    Population load(int cases) throws SQLException, IOException {
        long start = System.nanoTime();
        began = start;
        run("TRUNCATE " + String.join(", ", TABLES));
        // Cleaning up beside the loading would only slow it down; it is done once at the end.
        for (String table : TABLES) {
            run("ALTER TABLE " + table + " SET (autovacuum_enabled = false)");
        }
        SettingAside aside = SettingAside.of(connection, TABLES);
        long share = Math.min(SHARES, Math.round((double) SHARES * cases / (copies * casesOfQuarter)));
        String copy = resource("copying-copy.sql");
        for (int i = 0; i < copies; i++) {
            int weeks = Math.round((float) WEEKS * (copies - 1 - i) / (copies - 1));
            copy(copy, i, weeks, share);
            if ((i + 1) % 20 == 0) {
                told("%d of %d copies".formatted(i + 1, copies));
            }
        }
        derive("public");
        aside.putBack(index -> told(index));
        for (String table : TABLES) {
            // As autovacuum would, given the minutes that a measurement has not.
            run("VACUUM ANALYZE " + table);
            run("ALTER TABLE " + table + " RESET (autovacuum_enabled)");
        }
        told("vacuumed and analyzed");
        return new Population(number("SELECT count(*) FROM subject WHERE kind = 1"), number("SELECT count(*) FROM mark"),
                number("SELECT count(*) FROM cube"), number("SELECT pg_database_size(current_database())"),
                (System.nanoTime() - start) / 1e9);
    }

    Connection connection() {
        return connection;
    }

    /** All that cases are copied to, the province first. */
    List<String> units() throws SQLException {
        List<String> units = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT k.code FROM seed.place p JOIN unit_key k ON k.id = p.unit "
                        + "ORDER BY p.level <> 'PROVINCE', k.code")) {
            while (row.next()) {
                units.add(row.getString(1));
            }
        }
        return units;
    }

    private void copy(String sql, int copy, int weeks, long share) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 1;
            insert.setInt(at++, copy);
            insert.setInt(at++, weeks * 7 * 24);
            insert.setLong(at++, share);
            insert.execute();
        }
    }

    private void derive(String schema) throws SQLException, IOException {
        run("SET search_path = " + schema + ", public");
        for (String statement : resource("copying-cubes.sql").split(";\\s*\\n")) {
            run(statement);
            told("cells: " + statement.strip().lines().findFirst().orElse("").replaceFirst("^-- ", ""));
        }
        run("SET search_path = public");
    }

    private void require(String table) throws SQLException {
        String service = "SELECT * FROM public." + table + " WHERE total <> 0";
        String ours = "SELECT * FROM seed." + table;
        long differences = number("SELECT (SELECT count(*) FROM (" + service + " EXCEPT ALL " + ours + ") a) "
                + "+ (SELECT count(*) FROM (" + ours + " EXCEPT ALL " + service + ") b)");
        if (differences > 0) {
            throw new LoadFailed(
                    "%,d cells of %s are not what the service made of the same marks".formatted(differences, table));
        }
    }

    private void told(String what) {
        out.printf("  %5.0f s  %s%n", (System.nanoTime() - began) / 1e9, what);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Copying.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
