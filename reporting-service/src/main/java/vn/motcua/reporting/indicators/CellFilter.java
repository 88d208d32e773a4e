package vn.motcua.reporting.indicators;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.PreparedStatement;
import java.sql.SQLException;

import vn.motcua.reporting.readmodel.ChannelKey;

/** The channel and the procedures that a question asks for, as a condition on cells of the cube or on marks. */
public final class CellFilter {
    private final Question question;
    private final Places places;

    public CellFilter(Question question, Places places) {
        this.question = question;
        this.places = places;
    }

    /** To stand behind another condition; {@link #bind} fills its parameters. */
    public String of(String alias) {
        return (question.channel() == null ? "" : " AND " + alias + ".channel = ?")
                + (question.isFiltered() ? " AND " + alias + ".procedure = ANY (?)" : "");
    }

    /** @return the number of the next parameter */
    public int bind(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        if (question.channel() != null) {
            statement.setInt(next++, ChannelKey.of(question.channel()));
        }
        if (question.isFiltered()) {
            statement.setArray(next++, array(statement, "int4", places.procedures()));
        }
        return next;
    }
}
