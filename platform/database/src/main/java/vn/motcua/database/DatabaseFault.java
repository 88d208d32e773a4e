package vn.motcua.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** PostgreSQL refused a statement, or is away; the cause says which. */
public final class DatabaseFault extends RuntimeException {

    /**
     * SQLSTATE classes that pass: no connection (08), rolled back by a deadlock or a serialisation conflict (40), out of
     * resources (53), stopped by an operator (57), a fault of the server's disk (58). PostgreSQL, Appendix A.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    public DatabaseFault(SQLException cause) {
        super(cause);
    }

    /** Whether some cause is a fault that passes; one without SQLSTATE is a connection pool's, which has none to give. */
    public static boolean passes(Throwable fault) {
        return isBehind(fault, state -> state == null || state.length() >= 2 && PASSING.contains(state.substring(0, 2)));
    }

    /** Whether some cause has one of these SQLSTATEs. */
    public static boolean hasState(Throwable fault, Set<String> states) {
        return isBehind(fault, state -> state != null && states.contains(state));
    }

    private static boolean isBehind(Throwable fault, Predicate<String> wanted) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && wanted.test(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
