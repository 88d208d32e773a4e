package vn.motcua.database;

import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of a statement's parameters, first to last. */
public final class Parameters {

    private final List<Parameter> values = new ArrayList<>();

    /** Appends values to these. */
    public Parameters and(Parameters more) {
        values.addAll(more.values);
        return this;
    }

    /** The type goes along with null too: were it left open, PostgreSQL would prepare the statement anew. */
    void add(JDBCType type, Object value) {
        Object known = value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
        values.add((statement, position) -> statement.setObject(position, known, type.getVendorTypeNumber()));
    }

    /** Instants go as text, which PostgreSQL reads exactly. */
    void addArray(String type, Object[] cells) {
        Object[] known = Arrays.stream(cells).map(cell -> cell instanceof Instant ? cell.toString() : cell).toArray();
        values.add((statement, position) -> statement.setArray(position,
                statement.getConnection().createArrayOf(type, known)));
    }

    /**
     * Sets these values.
     *
     * @param position of the first
     * @return the position after the last
     */
    int set(PreparedStatement statement, int position) throws SQLException {
        int next = position;
        for (Parameter value : values) {
            value.set(statement, next++);
        }
        return next;
    }

    /** One value, ready to be set. */
    private interface Parameter {

        void set(PreparedStatement statement, int position) throws SQLException;
    }
}
