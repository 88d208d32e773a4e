package vn.motcua.cases.store;

import java.sql.SQLException;

/** PostgreSQL refused; the transaction fails with it. */
public class StoreFault extends RuntimeException {

    public StoreFault(SQLException cause) {
        super(cause);
    }
}
