package vn.motcua.benchmark.plain;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.benchmark.load.Work;

/** A whole life as PostgreSQL sees it: received, five steps in a transaction each, read back. */
public final class PlainLife implements Work {

    private static final List<String> STATES = List.of("PROCESSING", "SUPPLEMENT_REQUESTED", "PROCESSING", "RESOLVED",
            "RETURNED");
    private static final int COLUMNS = 35;
    /** Where the columns that a verb changes stand in the row that was read. */
    private static final int[] CHANGING = { 4, 5, 6, 7, 9, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 35 };
    private static final int VERSION = 4;
    private static final int SEQUENCE = 5;
    private static final int STEPS = 6;
    private static final int STATE = 7;

    private final PlainClient client;
    private final PreparedStatement lock;
    private final PreparedStatement change;
    private final PreparedStatement read;
    private final Object[] row = new Object[COLUMNS + 1];
    private final int[] types = new int[COLUMNS + 1];

    public PlainLife(PlainSchema schema, PlainSample sample, int number) throws SQLException {
        client = new PlainClient(schema, sample, number);
        lock = client.prepare(PlainStatements.LOCK_CASE);
        change = client.prepare(PlainStatements.CHANGE_CASE);
        read = client.prepare(PlainStatements.READ_CASE);
        for (int column = 1; column <= COLUMNS; column++) {
            types[column] = read.getMetaData().getColumnType(column);
        }
        client.commit();
    }

    @Override
    public void once() throws SQLException {
        PlainClient.Received received = client.receive();
        for (String state : STATES) {
            step(received, state);
        }
        select(read, received);
        client.commit();
        if (!"RETURNED".equals(row[STATE])) {
            throw new LoadFailed("a life that ends as " + row[STATE]);
        }
    }

    private void step(PlainClient.Received received, String state) throws SQLException {
        select(lock, received);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        int steps = ((Number) row[STEPS]).intValue() + 1;
        change(steps, state);
        client.addStep(received, steps, state, now);
        client.addEvent(received, steps, now);
        client.addAudit(received, steps, state, now);
        client.remember(received);
        client.commit();
    }

    private void select(PreparedStatement statement, PlainClient.Received received) throws SQLException {
        statement.setString(1, received.code());
        statement.setObject(2, received.day());
        try (ResultSet found = statement.executeQuery()) {
            if (!found.next()) {
                throw new LoadFailed("a case is gone");
            }
            for (int column = 1; column <= COLUMNS; column++) {
                row[column] = found.getObject(column);
            }
        }
    }

    private void change(int steps, String state) throws SQLException {
        long version = ((Number) row[VERSION]).longValue();
        row[VERSION] = version + 1;
        row[SEQUENCE] = (long) steps;
        row[STEPS] = steps;
        row[STATE] = state;
        int parameter = 0;
        for (int column : CHANGING) {
            parameter++;
            if (row[column] == null) {
                change.setNull(parameter, types[column]);
            } else {
                change.setObject(parameter, row[column]);
            }
        }
        change.setObject(parameter + 1, row[1]);
        change.setObject(parameter + 2, row[2]);
        change.setLong(parameter + 3, version);
        change.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        client.close();
    }
}
