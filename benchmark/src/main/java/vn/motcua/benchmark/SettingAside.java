package vn.motcua.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the indexes off some tables and puts them back as they were: one index made over all rows costs a tenth of one that
 * grows
 * row by row. What they are is read from the database, so nothing here has to follow the service's scripts.
 */
final class SettingAside {

    /** A primary key brings its index along, so it comes and goes as a constraint. */
    private static final String INDEXES = "SELECT i.indexrelid::regclass::text, coalesce(c.conname, ''), "
            + "coalesce(pg_get_constraintdef(c.oid), pg_get_indexdef(i.indexrelid)) FROM pg_index i "
            + "LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u') "
            + "WHERE i.indrelid = ?::regclass ORDER BY i.indexrelid";

    private final Connection connection;
    private final List<Put> back = new ArrayList<>();

    private SettingAside(Connection connection) {
        this.connection = connection;
    }

    private record Put(String what, String sql) {
    }

    /** Told what was put back, one after the other. */
    interface Progress {
        void put(String index);
    }

    static SettingAside of(Connection connection, List<String> tables) throws SQLException {
        SettingAside aside = new SettingAside(connection);
        for (String table : tables) {
            aside.take(table);
        }
        return aside;
    }

    private void take(String table) throws SQLException {
        List<String> drops = new ArrayList<>();
        try (var select = connection.prepareStatement(INDEXES)) {
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String constraint = row.getString(2);
                    drops.add(constraint.isEmpty() ? "DROP INDEX " + row.getString(1)
                            : "ALTER TABLE " + table + " DROP CONSTRAINT " + constraint);
                    back.add(new Put(row.getString(1), constraint.isEmpty() ? row.getString(3)
                            : "ALTER TABLE " + table + " ADD CONSTRAINT " + constraint + " " + row.getString(3)));
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String drop : drops) {
                statement.execute(drop);
            }
        }
    }

    void putBack(Progress progress) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Put each : back) {
                statement.execute(each.sql);
                progress.put(each.what);
            }
        }
        back.clear();
    }
}
