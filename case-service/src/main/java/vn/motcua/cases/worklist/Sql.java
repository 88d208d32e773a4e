package vn.motcua.cases.worklist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** A statement that grows with what is asked for, and its parameters in order. */
final class Sql {

    private final StringBuilder text;
    private final List<Object> parameters = new ArrayList<>();

    Sql(String beginning) {
        text = new StringBuilder(beginning);
    }

    /** Adds a piece and what its marks stand for: what the driver takes, instants, and collections of texts as arrays. */
    Sql and(String piece, Object... values) {
        text.append(' ').append(piece);
        parameters.addAll(List.of(values));
        return this;
    }

    Sql with(Object... values) {
        parameters.addAll(List.of(values));
        return this;
    }

    /** Adds a piece with one mark where something is asked for. */
    Sql andIf(boolean asked, String piece, Supplier<?> value) {
        return asked ? and(piece, value.get()) : this;
    }

    PreparedStatement prepared(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        int position = 1;
        for (Object value : parameters) {
            statement.setObject(position++, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC)
                    : value instanceof Collection<?> texts ? connection.createArrayOf("text", texts.toArray()) : value);
        }
        return statement;
    }
}
