package vn.motcua.reporting.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.motcua.reporting.readmodel.Sql;

/** A second set of the read model's tables in a schema of its own. */
final class ShadowTables {
    private static final String SCHEMA = "rebuild_shadow";
    private static final List<String> CUBES = List.of("cube", "node_cube");
    private static final List<String> TABLES = List.of("unit", "field", "procedure", "working_calendar", "unit_tree", "subject",
            "mark", "cube", "node_cube");

    private final Sql sql;

    ShadowTables(Sql sql) {
        this.sql = sql;
    }

    void create() {
        sql.run("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        sql.run("CREATE SCHEMA " + SCHEMA);
        TABLES.forEach(table -> sql.run("CREATE TABLE " + SCHEMA + "." + table + " (LIKE public." + table + " INCLUDING ALL)"));
        // Room for updates in place; LIKE does not carry it over.
        CUBES.forEach(table -> sql.run("ALTER TABLE " + SCHEMA + "." + table + " SET (fillfactor = 80)"));
        sql.run("INSERT INTO " + SCHEMA + ".unit_tree VALUES ('empty')");
    }

    /** From here to the end of the transaction the read model's names mean these tables. */
    void use() {
        sql.run("SET LOCAL search_path = " + SCHEMA + ", public");
        sql.run("SET LOCAL synchronous_commit = off");
    }

    /** Everything in which the two sets differ; a cell of 0 equals none. */
    List<RebuildView.Difference> compare() {
        List<RebuildView.Difference> differences = new ArrayList<>();
        compare("cube", "unit, grain, day, procedure, measure, channel, total", "WHERE total <> 0", differences);
        compare("node_cube", "node, grain, day, measure, channel, total", "WHERE total <> 0", differences);
        compare("mark", "subject, at, procedure, unit, measure, channel, delta", "", differences);
        compare("subject", "id, kind, code, facts", "", differences);
        compare("unit", "code, name, level, parent_code, valid_from, valid_to", "", differences);
        compare("field", "code, name", "", differences);
        compare("procedure", "code, version, name, field_code", "", differences);
        compare("working_calendar", "code, version, content", "", differences);
        return differences;
    }

    private void compare(String table, String columns, String where, List<RebuildView.Difference> differences) {
        String inUse = "SELECT " + columns + " FROM public." + table + " " + where;
        String again = "SELECT " + columns + " FROM " + SCHEMA + "." + table + " " + where;
        long[] rows = new long[2];
        sql.each("SELECT (SELECT count(*) FROM (" + inUse + " EXCEPT ALL " + again + ") only_in_use), "
                + "(SELECT count(*) FROM (" + again + " EXCEPT ALL " + inUse + ") only_again)", row -> {
                    rows[0] = row.getLong(1);
                    rows[1] = row.getLong(2);
                });
        if (rows[0] + rows[1] > 0) {
            differences.add(new RebuildView.Difference(table, rows[0], rows[1]));
        }
    }

    /** Puts these tables in place of those in use, which are dropped. */
    void swap() {
        sql.run("DROP TABLE " + TABLES.stream().map(table -> "public." + table).collect(Collectors.joining(", ")));
        TABLES.forEach(table -> sql.run("ALTER TABLE " + SCHEMA + "." + table + " SET SCHEMA public"));
        // Every replica reads the tree again.
        sql.run("UPDATE public.unit_tree SET version = pg_current_xact_id()::text");
    }

    void drop() {
        sql.run("DROP SCHEMA " + SCHEMA + " CASCADE");
    }
}
