package vn.motcua.inbox;

import java.sql.SQLException;
import java.util.Set;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

/** The database could not do it now and may well do it later: the same events come again. */
class PassingFault extends RuntimeException {

    /**
     * SQLSTATE classes that pass: no connection (08), rolled back by a deadlock or a serialisation conflict (40), out of
     * resources (53), stopped by an operator (57), a fault of the server's disk (58). PostgreSQL, Appendix A.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    PassingFault(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether some cause is a fault that passes. */
    static boolean isBehind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getSQLState() == null || passes(sql.getSQLState()))) {
                return true;
            }
            if (cause instanceof SystemException || cause instanceof RollbackException) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(String state) {
        return state.length() >= 2 && PASSING.contains(state.substring(0, 2));
    }
}
