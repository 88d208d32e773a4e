package vn.motcua.reporting.readmodel;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.motcua.contracts.catalog.FieldRegistered;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;

/** This service's copy of what the catalogue tells. */
public final class CatalogReplica {
    private final ReadModel model;
    private final Sql sql;

    public CatalogReplica(ReadModel model) {
        this.model = model;
        this.sql = model.sql();
    }

    /**
     * Puts units in the tree, new or moved; their sums flow into the nodes above them from then on, and always did. The caller
     * holds the tree alone.
     */
    public void putUnits(Collection<Unit> units) {
        putRows("unit (code, name, level, parent_code, valid_from, valid_to)", "code", List.copyOf(units),
                List.of("text", "text", "text", "text", "date", "date"),
                List.of(Unit::code, Unit::name, unit -> unit.level().name(), Unit::parentCode,
                        unit -> unit.validFrom().toString(),
                        unit -> unit.validTo() == null ? null : unit.validTo().toString()),
                "name = excluded.name, level = excluded.level, parent_code = excluded.parent_code, "
                        + "valid_from = excluded.valid_from, valid_to = excluded.valid_to");
        // The transaction's own number: a version that was rolled back never comes again with another tree behind it.
        sql.run("UPDATE unit_tree SET version = pg_current_xact_id()::text");
        sumUp(model.units());
    }

    /** Sums every node above units anew from the units' own cells. Seldom, and over months rather than cases. */
    private void sumUp(Units units) {
        List<Integer> own = new ArrayList<>();
        List<Integer> above = new ArrayList<>();
        for (Map.Entry<Integer, int[]> unit : units.rollups().entrySet()) {
            for (int node : unit.getValue()) {
                own.add(unit.getKey());
                above.add(node);
            }
        }
        sql.run("DELETE FROM node_cube WHERE node < 0");
        sql.run("INSERT INTO node_cube (node, grain, day, measure, channel, total) "
                + "SELECT t.above, c.grain, c.day, c.measure, c.channel, sum(c.total) "
                + "FROM unnest(?::int4[], ?::int4[]) AS t (own, above) JOIN node_cube c ON c.node = t.own GROUP BY 1, 2, 3, 4, 5",
                statement -> {
                    statement.setArray(1, array(statement, "int4", own.toArray()));
                    statement.setArray(2, array(statement, "int4", above.toArray()));
                });
    }

    public void putFields(List<FieldRegistered> fields) {
        putRows("field (code, name)", "code", fields, List.of("text", "text"),
                List.of(FieldRegistered::code, FieldRegistered::name), "name = excluded.name");
    }

    /** Of several versions of a procedure the highest gives its name and field. */
    public void putProcedures(List<ProcedureVersionPublished> procedures) {
        putRows("procedure AS known (code, version, name, field_code)", "code", procedures,
                List.of("text", "int4", "text", "text"),
                List.of(ProcedureVersionPublished::code, ProcedureVersionPublished::version, ProcedureVersionPublished::name,
                        ProcedureVersionPublished::fieldCode),
                "version = excluded.version, name = excluded.name, field_code = excluded.field_code "
                        + "WHERE known.version <= excluded.version");
    }

    public void putCalendar(String code, int version, String content) {
        sql.run("INSERT INTO working_calendar AS known (code, version, content) VALUES (?, ?, ?) ON CONFLICT (code) "
                + "DO UPDATE SET version = excluded.version, content = excluded.content WHERE known.version <= excluded.version",
                statement -> {
                    statement.setString(1, code);
                    statement.setInt(2, version);
                    statement.setString(3, content);
                });
    }

    /** One statement for all rows; of several with one key only the last may be among them, so they go one by one then. */
    private <T> void putRows(String table, String key, List<T> rows, List<String> types, List<Function<T, Object>> columns,
            String update) {
        Function<T, Object> keyOf = columns.get(0);
        boolean distinct = rows.stream().map(keyOf).distinct().count() == rows.size();
        for (List<T> part : distinct ? List.of(rows) : rows.stream().map(List::of).toList()) {
            if (!part.isEmpty()) {
                String unnest = String.join(", ", types.stream().map(type -> "?::" + type + "[]").toList());
                sql.run("INSERT INTO " + table + " SELECT * FROM unnest(" + unnest + ") ON CONFLICT (" + key
                        + ") DO UPDATE SET " + update, statement -> {
                            for (int i = 0; i < columns.size(); i++) {
                                statement.setArray(i + 1,
                                        array(statement, types.get(i), part.stream().map(columns.get(i)).toArray()));
                            }
                        });
            }
        }
    }
}
