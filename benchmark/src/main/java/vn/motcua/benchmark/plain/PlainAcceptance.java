package vn.motcua.benchmark.plain;

import java.sql.SQLException;

import vn.motcua.benchmark.load.Work;

/** Acceptance as PostgreSQL sees it. */
public final class PlainAcceptance implements Work {

    private final PlainClient client;

    public PlainAcceptance(PlainSchema schema, PlainSample sample, int number) throws SQLException {
        this.client = new PlainClient(schema, sample, number);
    }

    @Override
    public void once() throws SQLException {
        client.receive();
    }

    @Override
    public void close() throws SQLException {
        client.close();
    }
}
