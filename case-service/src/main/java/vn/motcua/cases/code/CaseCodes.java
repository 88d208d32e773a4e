package vn.motcua.cases.code;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;

/**
 * Allots numbers, one row a unit and day. The row stays locked until the transaction ends, so a number taken by a command
 * that fails is taken by the next one instead: no duplicate and, among allotted codes, no gap.
 */
@ApplicationScoped
public class CaseCodes {

    private static final String TAKE = "INSERT INTO case_code_counter AS counter (unit, day, last_number) VALUES (?, ?, ?) "
            + "ON CONFLICT (unit, day) DO UPDATE SET last_number = counter.last_number + excluded.last_number RETURNING last_number";
    private static final String REACH = "INSERT INTO case_code_counter AS counter (unit, day, last_number) "
            + "SELECT * FROM unnest(?::text[], ?::date[], ?::int[]) ON CONFLICT (unit, day) DO UPDATE "
            + "SET last_number = greatest(counter.last_number, excluded.last_number)";

    private final AgroalDataSource database;

    CaseCodes(AgroalDataSource database) {
        this.database = database;
    }

    /** The next code of a unit and day. */
    public CaseCode next(String unit, LocalDate day) {
        return new CaseCode(unit, day, take(unit, day, 1));
    }

    /**
     * Takes several numbers at once.
     *
     * @return the last of them
     * @throws CodesUsedUp when the day has no number left
     */
    public int take(String unit, LocalDate day, int howMany) {
        try (Connection connection = database.getConnection(); PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, unit);
            take.setObject(2, day);
            take.setInt(3, howMany);
            try (ResultSet row = take.executeQuery()) {
                row.next();
                int last = row.getInt(1);
                if (last > CaseCode.HIGHEST) {
                    throw new CodesUsedUp(unit, day);
                }
                return last;
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Makes sure that codes another system allotted are never allotted here. */
    public void reach(Collection<CaseCode> codes) {
        if (codes.isEmpty()) {
            return;
        }
        Map<List<Object>, Integer> highest = new LinkedHashMap<>();
        codes.stream().sorted(Comparator.comparing(CaseCode::unit).thenComparing(CaseCode::day))
                .forEach(code -> highest.merge(List.of(code.unit(), code.day()), code.number(), Math::max));
        try (Connection connection = database.getConnection(); PreparedStatement reach = connection.prepareStatement(REACH)) {
            reach.setArray(1, connection.createArrayOf("text", highest.keySet().stream().map(key -> key.get(0)).toArray()));
            reach.setArray(2,
                    connection.createArrayOf("date", highest.keySet().stream().map(key -> key.get(1).toString()).toArray()));
            reach.setArray(3, connection.createArrayOf("int", highest.values().toArray()));
            reach.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
