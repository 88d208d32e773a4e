package vn.motcua.problem;

import java.sql.SQLException;
import java.util.Set;

/** Which faults of PostgreSQL pass without anybody changing the request. */
public final class DatabaseFaults {

    /**
     * SQLSTATE classes that pass: no connection (08), rolled back by a deadlock or a serialisation conflict (40), out of
     * resources (53), stopped by an operator (57), a fault of the server's disk (58). PostgreSQL, Appendix A.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private DatabaseFaults() {
    }

    /** Whether some cause is a fault that passes; one without SQLSTATE is a connection pool's, which has none to give. */
    public static boolean passes(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(String state) {
        return state == null || state.length() >= 2 && PASSING.contains(state.substring(0, 2));
    }
}
