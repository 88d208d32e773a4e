package vn.motcua.benchmark.plain;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.postgresql.PGConnection;

import vn.motcua.benchmark.load.Latencies;
import vn.motcua.benchmark.load.Rate;
import vn.motcua.launcher.Database;

/**
 * The limit for applying events: the rows that reporting has in the end, written once more into a schema of their own with the
 * same
 * indexes, by one connection, with one statement a table and as many rows to a commit. What is written is read before the clock
 * runs.
 */
public final class PlainReadModel {

    private static final List<String> TABLES = List.of("subject", "mark", "inbox_sequence", "cube", "node_cube");
    private static final String SCHEMA = "plain";

    private final Database database;

    public PlainReadModel(Database database) {
        this.database = database;
    }

    /** @return how many of so many events a second the rows are written of */
    public Rate write(long events, int eventsToCommit) throws SQLException {
        int commits = (int) ((events + eventsToCommit - 1) / eventsToCommit);
        try (Connection from = connect(); Connection to = connect(); Statement own = to.createStatement()) {
            own.execute("CREATE SCHEMA " + SCHEMA);
            for (String table : TABLES) {
                own.execute("CREATE TABLE " + SCHEMA + "." + table + " (LIKE public." + table + " INCLUDING ALL)");
            }
            for (String cube : List.of("cube", "node_cube")) {
                own.execute("ALTER TABLE " + SCHEMA + "." + cube + " SET (fillfactor = 80)");
            }
            // As the inbox does.
            own.execute("SET synchronous_commit = off");
            to.commit();
            long nanos = copy(from, to, commits);
            own.execute("DROP SCHEMA " + SCHEMA + " CASCADE");
            to.commit();
            return new Rate(events, nanos / 1e9, Latencies.of(LongStream.empty()));
        }
    }

    private static long copy(Connection from, Connection to, int commits) throws SQLException {
        List<UUID> subjects = subjects(from);
        int each = (subjects.size() + commits - 1) / commits;
        long nanos = 0;
        try (Reading cube = Reading.all(from, "cube", commits); Reading nodes = Reading.all(from, "node_cube", commits)) {
            for (int at = 0; at < subjects.size(); at += each) {
                Object[] batch = subjects.subList(at, Math.min(subjects.size(), at + each)).toArray();
                List<Rows> rows = new ArrayList<>(List.of(Rows.of(from, "subject", "id", batch),
                        Rows.of(from, "mark", "subject", batch), Rows.of(from, "inbox_sequence", "aggregate_id", batch)));
                rows.add(cube.next());
                rows.add(nodes.next());
                long began = System.nanoTime();
                for (Rows table : rows) {
                    table.write(to);
                }
                to.commit();
                nanos += System.nanoTime() - began;
            }
        }
        return nanos;
    }

    /** In the order in which they came. */
    private static List<UUID> subjects(Connection from) throws SQLException {
        List<UUID> subjects = new ArrayList<>();
        try (Statement select = from.createStatement();
                ResultSet row = select.executeQuery("SELECT id FROM subject WHERE kind = 1 ORDER BY ctid")) {
            while (row.next()) {
                subjects.add(row.getObject(1, UUID.class));
            }
        }
        return subjects;
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl() + "?prepareThreshold=3", database.user(),
                database.password());
        connection.setAutoCommit(false);
        return connection;
    }

    /** Rows of one table, column by column, ready to be sent. */
    private record Rows(String sql, List<String> types, List<Object> columns) {

        private static Rows of(Connection from, String table, String column, Object[] among) throws SQLException {
            try (PreparedStatement select = from
                    .prepareStatement("SELECT * FROM " + table + " WHERE " + column + " = ANY (?)")) {
                select.setArray(1, from.createArrayOf("uuid", among));
                try (ResultSet rows = select.executeQuery()) {
                    return read(table, rows, Integer.MAX_VALUE);
                }
            }
        }

        private static Rows read(String table, ResultSet rows, int most) throws SQLException {
            ResultSetMetaData about = rows.getMetaData();
            List<String> names = new ArrayList<>();
            List<String> types = new ArrayList<>();
            List<List<Object>> values = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                names.add(about.getColumnName(i));
                types.add(about.getColumnTypeName(i).replace("int2", "int4"));
                values.add(new ArrayList<>());
            }
            for (int row = 0; row < most && rows.next(); row++) {
                for (int i = 0; i < types.size(); i++) {
                    values.get(i).add(value(rows, i + 1, types.get(i)));
                }
            }
            String sql = "INSERT INTO " + SCHEMA + "." + table + " (" + String.join(", ", names) + ") SELECT * FROM unnest("
                    + types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", ")) + ")";
            return new Rows(sql, types,
                    IntStream.range(0, types.size()).mapToObj(i -> column(types.get(i), values.get(i))).toList());
        }

        private static Object value(ResultSet rows, int column, String type) throws SQLException {
            return switch (type) {
                case "int4" -> rows.getInt(column);
                case "int8" -> rows.getLong(column);
                case "uuid" -> rows.getObject(column, UUID.class);
                default -> rows.getString(column);
            };
        }

        /** Numbers as the driver sends them quickest. */
        private static Object column(String type, List<Object> values) {
            return switch (type) {
                case "int4" -> values.stream().mapToInt(value -> (Integer) value).toArray();
                case "int8" -> values.stream().mapToLong(value -> (Long) value).toArray();
                default -> values.toArray();
            };
        }

        private void write(Connection to) throws SQLException {
            try (PreparedStatement insert = to.prepareStatement(sql)) {
                for (int i = 0; i < types.size(); i++) {
                    insert.setArray(i + 1, array(to, types.get(i), columns.get(i)));
                }
                insert.executeUpdate();
            }
        }

        private static Array array(Connection to, String type, Object column) throws SQLException {
            return column instanceof Object[] objects ? to.createArrayOf(type, objects)
                    : to.unwrap(PGConnection.class).createArrayOf(type, column);
        }
    }

    /** Reads a table in the order of its rows, an equal part at a time. */
    private record Reading(String table, Statement statement, ResultSet rows, int each) implements AutoCloseable {

        private static Reading all(Connection from, String table, int parts) throws SQLException {
            Statement statement = from.createStatement();
            long all;
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
                row.next();
                all = row.getLong(1);
            }
            statement.setFetchSize(10_000);
            return new Reading(table, statement, statement.executeQuery("SELECT * FROM " + table),
                    (int) ((all + parts - 1) / parts));
        }

        private Rows next() throws SQLException {
            return Rows.read(table, rows, each);
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
