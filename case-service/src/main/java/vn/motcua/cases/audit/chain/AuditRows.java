package vn.motcua.cases.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import vn.motcua.cases.audit.trail.AuditEntry;
import vn.motcua.cases.audit.trail.What;

/** Reads entries out of rows. */
final class AuditRows {

    /** The columns that {@link #sealed} reads, first to last. */
    static final String SEALED = "position, sealed_at, hash, at, what, operation, actor, role, unit, system, "
            + "array_to_string(codes, ' ') AS codes, changes";
    /** The same of entries that have no place yet. */
    static final String WAITING = SEALED.replace("position, sealed_at, hash", "NULL::bigint, NULL::timestamptz, NULL::bytea")
            .replace("array_to_string(codes, ' ')", "codes");

    private AuditRows() {
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return entry(row, 4);
    }

    /** @param first where {@code at} stands */
    static AuditEntry entry(ResultSet row, int first) throws SQLException {
        return new AuditEntry(row.getObject(first, OffsetDateTime.class).toInstant(), What.valueOf(row.getString(first + 1)),
                row.getString(first + 2), row.getString(first + 3), row.getString(first + 4), row.getString(first + 5),
                row.getString(first + 6), row.getString(first + 7), row.getString(first + 8));
    }

    static SealedEntry sealed(ResultSet row) throws SQLException {
        return new SealedEntry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), entry(row),
                row.getBytes(3));
    }
}
