package vn.motcua.reporting.index.inputs;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.reporting.index.period.CalendarPeriod;
import vn.motcua.reporting.readmodel.Sql;

/** Every declaration ever made; the latest one of an indicator stands. */
@ApplicationScoped
public class DeclaredInputs {
    private final AgroalDataSource database;

    DeclaredInputs(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional
    void add(String index, String unit, CalendarPeriod period, List<DeclareInputsRequest.Input> inputs, String by,
            Instant now) {
        try (Connection connection = database.getConnection()) {
            Sql sql = new Sql(connection);
            for (DeclareInputsRequest.Input input : inputs) {
                sql.run("INSERT INTO index_input (index_code, unit, period, indicator, numerator, denominator, source, "
                        + "declared_by, declared_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
                            statement.setString(1, index);
                            statement.setString(2, unit);
                            statement.setString(3, period.toString());
                            statement.setString(4, input.indicator());
                            statement.setObject(5, input.numerator(), Types.BIGINT);
                            statement.setObject(6, input.denominator(), Types.BIGINT);
                            statement.setString(7, input.source());
                            statement.setString(8, by);
                            statement.setObject(9, now.atOffset(ZoneOffset.UTC));
                        });
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** What stands declared, by unit and then by indicator; a unit that declared nothing is absent. */
    public Map<String, Map<String, DeclaredInput>> of(String index, Collection<String> units, CalendarPeriod period) {
        Map<String, Map<String, DeclaredInput>> found = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            new Sql(connection).each("SELECT DISTINCT ON (unit, indicator) unit, indicator, numerator, denominator, source, "
                    + "declared_by, declared_at FROM index_input WHERE index_code = ? AND period = ? AND unit = ANY (?) "
                    + "ORDER BY unit, indicator, id DESC", statement -> {
                        statement.setString(1, index);
                        statement.setString(2, period.toString());
                        statement.setArray(3, array(statement, "text", units.toArray()));
                    }, row -> found.computeIfAbsent(row.getString(1), unit -> new HashMap<>()).put(row.getString(2),
                            read(row)));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
        return found;
    }

    List<DeclaredInput> of(String index, String unit, CalendarPeriod period) {
        List<DeclaredInput> inputs = new ArrayList<>(of(index, List.of(unit), period).getOrDefault(unit, Map.of()).values());
        inputs.sort((one, other) -> one.indicator().compareTo(other.indicator()));
        return inputs;
    }

    private static DeclaredInput read(ResultSet row) throws SQLException {
        return new DeclaredInput(row.getString(2), row.getObject(3, Long.class), row.getObject(4, Long.class), row.getString(5),
                row.getString(6), row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
