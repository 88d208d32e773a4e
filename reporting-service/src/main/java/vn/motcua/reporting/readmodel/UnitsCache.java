package vn.motcua.reporting.readmodel;

/** Keeps the units of one schema in memory for as long as the tree's version in the database stays the same. */
public final class UnitsCache {
    private final Keys keys;
    private volatile Units latest;

    public UnitsCache(Keys keys) {
        this.keys = keys;
    }

    /** The units as the connection's transaction sees them. */
    public Units current(Sql sql) {
        String[] version = new String[1];
        sql.each("SELECT version FROM unit_tree", row -> version[0] = row.getString(1));
        Units known = latest;
        if (known == null || !known.version().equals(version[0])) {
            known = Units.load(sql, version[0], keys);
            latest = known;
        }
        return known;
    }
}
