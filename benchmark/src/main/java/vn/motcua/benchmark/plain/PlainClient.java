package vn.motcua.benchmark.plain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** One connection and the statements of a command, prepared once and sent in the order in which case-service sends them. */
final class PlainClient implements AutoCloseable {

    private static final byte[] FINGERPRINT = new byte[32];
    private static final String CHANGES = "[{\"digest\":\"" + "0".repeat(64)
            + "\",\"fromStep\":%d,\"toStep\":%d,\"version\":%d}]";

    private final PlainSample sample;
    private final Connection connection;
    private final PreparedStatement rememberAnswer;
    private final PreparedStatement takeNumber;
    private final PreparedStatement addCase;
    private final PreparedStatement addStep;
    private final PreparedStatement addEvent;
    private final PreparedStatement addAudit;
    private int turn;

    PlainClient(PlainSchema schema, PlainSample sample, int number) throws SQLException {
        this.sample = sample;
        this.turn = number * 7919;
        connection = schema.connect();
        rememberAnswer = connection.prepareStatement(PlainStatements.REMEMBER_ANSWER);
        takeNumber = connection.prepareStatement(PlainStatements.TAKE_NUMBER);
        addCase = connection.prepareStatement(PlainStatements.ADD_CASE);
        addStep = connection.prepareStatement(PlainStatements.ADD_STEP);
        addEvent = connection.prepareStatement(PlainStatements.ADD_EVENT);
        addAudit = connection.prepareStatement(PlainStatements.ADD_AUDIT);
    }

    /** A case that was received. */
    record Received(UUID id, String code, LocalDate day, String unit) {
    }

    /** Receives a case, in one transaction. */
    Received receive() throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        LocalDate day = LocalDate.now();
        String unit = sample.units().get(Math.floorMod(turn++, sample.units().size()));
        Received received = new Received(UUID.randomUUID(), unit + "-" + day + "-" + number(unit, day), day, unit);
        addCase(received, now);
        addStep(received, 1, "ACCEPTED", now);
        addEvent(received, 1, now);
        addAudit(received, 1, "ACCEPTED", now);
        remember(received);
        connection.commit();
        return received;
    }

    void addStep(Received received, int ordinal, String state, Instant at) throws SQLException {
        addStep.setObject(1, received.id());
        addStep.setObject(2, received.day());
        addStep.setInt(3, ordinal);
        addStep.setString(4, state);
        addStep.setString(5, state);
        addStep.setObject(6, utc(at));
        addStep.setString(7, "benchmark.integrator");
        addStep.setString(8, received.unit());
        addStep.setString(9, null);
        addStep.setString(10, null);
        addStep.setObject(11, utc(at));
        addStep.executeUpdate();
    }

    void addEvent(Received received, long sequence, Instant at) throws SQLException {
        addEvent.setObject(1, UUID.randomUUID());
        addEvent.setString(2, "cases");
        addEvent.setObject(3, received.id());
        addEvent.setString(4, "vn.motcua.cases.CaseAccepted.v1");
        addEvent.setString(5, received.code());
        addEvent.setLong(6, sequence);
        addEvent.setObject(7, utc(at));
        addEvent.setString(8, sample.event());
        addEvent.executeUpdate();
    }

    void addAudit(Received received, int step, String operation, Instant at) throws SQLException {
        addAudit.setObject(1, utc(at));
        addAudit.setString(2, operation);
        addAudit.setString(3, received.unit());
        addAudit.setString(4, received.code());
        addAudit.setString(5, CHANGES.formatted(step, step, step - 1));
        addAudit.executeUpdate();
    }

    void remember(Received received) throws SQLException {
        rememberAnswer.setString(1, "benchmark");
        rememberAnswer.setString(2, UUID.randomUUID().toString());
        rememberAnswer.setBytes(3, FINGERPRINT);
        rememberAnswer.setInt(4, 201);
        rememberAnswer.setString(5, "/api/v1/cases/" + received.code());
        rememberAnswer.setString(6, "\"0\"");
        rememberAnswer.setBytes(7, sample.answer());
        rememberAnswer.setTimestamp(8, Timestamp.from(Instant.now()));
        rememberAnswer.executeUpdate();
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private int number(String unit, LocalDate day) throws SQLException {
        takeNumber.setString(1, unit);
        takeNumber.setObject(2, day);
        try (ResultSet row = takeNumber.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void addCase(Received received, Instant now) throws SQLException {
        addCase.setObject(1, received.id());
        addCase.setObject(2, received.day());
        addCase.setString(3, received.code());
        addCase.setString(4, received.unit());
        addCase.setString(5, received.unit());
        addCase.setString(6, sample.procedure());
        addCase.setString(7, sample.applicant());
        addCase.setString(8, "000000000001");
        addCase.setString(9, "0900 000 001");
        addCase.setString(10, sample.address());
        addCase.setString(11, sample.subject());
        addCase.setString(12, sample.documents());
        for (int instant = 13; instant <= 16; instant++) {
            addCase.setObject(instant, utc(now));
        }
        addCase.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
