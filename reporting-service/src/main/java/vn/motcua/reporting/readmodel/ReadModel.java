package vn.motcua.reporting.readmodel;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import vn.motcua.reporting.marks.Facts;

/**
 * The read model within one transaction: facts are read, changed by events and put back, and their marks and the cube follow.
 * Works on whichever schema the connection's search path names first, so that a rebuild runs the very same code beside the
 * tables in use.
 */
public final class ReadModel {
    /** Whoever applies facts shares this lock; whoever moves units in the tree, or swaps tables, has it alone. */
    private static final long TREE_LOCK = 8_184_001L;

    private final Sql sql;
    private final Dictionary dictionary;
    private final UnitsCache unitsCache;

    public ReadModel(Connection connection, Dictionary dictionary, UnitsCache unitsCache) {
        this.sql = new Sql(connection);
        this.dictionary = dictionary;
        this.unitsCache = unitsCache;
    }

    public Sql sql() {
        return sql;
    }

    /** Holds the tree of units still until the end of the transaction. */
    public void holdTree() {
        sql.each("SELECT pg_advisory_xact_lock_shared(" + TREE_LOCK + ")", row -> {
        });
    }

    /** Keeps every other transaction of this service from applying anything until the end of this one. */
    public void holdAlone() {
        sql.each("SELECT pg_advisory_xact_lock(" + TREE_LOCK + ")", row -> {
        });
    }

    public Units units() {
        return unitsCache.current(sql);
    }

    /** What is known of some subjects; unknown ones are missing. */
    public <F extends Facts> Map<UUID, F> known(Collection<UUID> subjects, Class<F> type) {
        Map<UUID, F> known = new HashMap<>();
        sql.each("SELECT id, facts FROM subject WHERE id = ANY (?)",
                statement -> statement.setArray(1, array(statement, "uuid", subjects.toArray())),
                row -> known.put(row.getObject(1, UUID.class), FactsJson.read(row.getString(2), type)));
        return known;
    }

    /**
     * Puts facts in place of what was known.
     *
     * @param replaced those among them that were known before
     */
    public void put(Map<UUID, ? extends Facts> facts, Collection<UUID> replaced) {
        CellDeltas cells = new CellDeltas();
        putSubjects(new TreeMap<>(facts));
        new MarkRows(sql, dictionary).replace(facts, replaced, cells);
        cells.write(sql, units());
    }

    private void putSubjects(Map<UUID, ? extends Facts> facts) {
        List<Facts> values = List.copyOf(facts.values());
        sql.run("INSERT INTO subject (id, kind, code, facts) SELECT * FROM unnest(?::uuid[], ?::int2[], ?::text[], ?::text[]) "
                + "ON CONFLICT (id) DO UPDATE SET code = excluded.code, facts = excluded.facts", statement -> {
                    statement.setArray(1, array(statement, "uuid", facts.keySet().toArray()));
                    statement.setArray(2,
                            array(statement, "int2", values.stream().mapToInt(one -> SubjectKind.of(one).id()).toArray()));
                    statement.setArray(3, array(statement, "text", values.stream().map(Facts::code).toArray()));
                    statement.setArray(4, array(statement, "text", values.stream().map(FactsJson::write).toArray()));
                });
    }
}
