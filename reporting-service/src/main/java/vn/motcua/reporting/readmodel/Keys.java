package vn.motcua.reporting.readmodel;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.motcua.database.DatabaseFault;

/** The numbers that stand for the codes of one kind in the cube. A number is given once and stays, whatever is rolled back. */
public final class Keys {
    /** Stands for "none" in tables. */
    public static final int NONE = 0;

    private final String table;
    private final AgroalDataSource database;
    private final Map<String, Integer> idsByCode = new ConcurrentHashMap<>();
    private final Map<Integer, String> codesById = new ConcurrentHashMap<>();

    Keys(String table, AgroalDataSource database) {
        this.table = table;
        this.database = database;
    }

    /** Gives every code a number; nulls are passed over. */
    public void ensure(Collection<String> codes) {
        List<String> fresh = codes.stream().filter(Objects::nonNull).filter(code -> !idsByCode.containsKey(code)).distinct()
                .sorted().toList();
        if (fresh.isEmpty()) {
            return;
        }
        // Its own transaction: a number once seen is kept in memory, so it must not vanish with a batch that fails.
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection()) {
                Sql sql = new Sql(connection);
                sql.run("INSERT INTO " + table + " (code) SELECT code FROM unnest(?::text[]) AS fresh (code) "
                        + "WHERE NOT EXISTS (SELECT 1 FROM " + table + " k WHERE k.code = fresh.code) ON CONFLICT DO NOTHING",
                        statement -> statement.setArray(1, array(statement, "text", fresh.toArray())));
                load(sql, fresh);
            } catch (SQLException e) {
                throw new DatabaseFault(e);
            }
        });
    }

    /** The number of a code that was ensured; 0 for null. */
    public int idOf(String code) {
        return code == null ? NONE : idsByCode.get(code);
    }

    /** The numbers of those codes that have one; a code without a number has no marks either. */
    public int[] idsOf(Sql sql, Collection<String> codes) {
        List<String> unseen = codes.stream().filter(code -> !idsByCode.containsKey(code)).toList();
        if (!unseen.isEmpty()) {
            load(sql, unseen);
        }
        return codes.stream().map(idsByCode::get).filter(Objects::nonNull).mapToInt(Integer::intValue).toArray();
    }

    /** The code behind a number; null for 0. */
    public String codeOf(Sql sql, int id) {
        if (id != NONE && !codesById.containsKey(id)) {
            sql.each("SELECT id, code FROM " + table, row -> keep(row.getInt(1), row.getString(2)));
        }
        return id == NONE ? null : codesById.get(id);
    }

    private void load(Sql sql, Collection<String> codes) {
        sql.each("SELECT id, code FROM " + table + " WHERE code = ANY (?)",
                statement -> statement.setArray(1, array(statement, "text", codes.toArray())),
                row -> keep(row.getInt(1), row.getString(2)));
    }

    private void keep(int id, String code) {
        codesById.put(id, code);
        idsByCode.put(code, id);
    }
}
