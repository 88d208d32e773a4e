package vn.motcua.inbox;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

import vn.motcua.database.DatabaseFault;

/** The database could not do it now and may well do it later: the same events come again. */
class PassingFault extends RuntimeException {

    PassingFault(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether some cause is a fault that passes. */
    static boolean isBehind(Throwable fault) {
        if (DatabaseFault.passes(fault)) {
            return true;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SystemException || cause instanceof RollbackException) {
                return true;
            }
        }
        return false;
    }
}
