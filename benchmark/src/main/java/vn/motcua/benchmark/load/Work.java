package vn.motcua.benchmark.load;

import java.io.IOException;
import java.sql.SQLException;

/** What one client does over and over. It belongs to one thread. */
public interface Work extends AutoCloseable {

    /** Does it once; whatever goes wrong ends the whole run. */
    void once() throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
}
