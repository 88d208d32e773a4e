package vn.motcua.cases.bulkimport;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.postgresql.PGConnection;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.code.CaseCodes;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseRow;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.cases.life.Holding;
import vn.motcua.cases.life.StepRow;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.Leg;
import vn.motcua.database.Columns;
import vn.motcua.database.DatabaseFault;
import vn.motcua.outbox.Outbox;
import vn.motcua.outbox.OutboxEvent;

/** Stores many cases with few statements: PostgreSQL's COPY takes in a chunk several times faster than inserts do. */
@ApplicationScoped
class ImportStore {

    private static final Columns<Stored> SOURCE = Columns.of(Stored.class)
            .text("source_system", stored -> stored.subject().sourceSystem())
            .text("source_id", stored -> stored.subject().sourceId()).uuid("case_id", stored -> stored.row().id())
            .day("submitted_on", stored -> stored.subject().submittedOn()).text("code", stored -> stored.subject().code())
            .bytes("fingerprint", Stored::fingerprint).bigNumber("imported_sequence", stored -> stored.row().sequence());
    /** The new form of cases that are there already, on its way into their rows. */
    private static final String CREATE_RETOLD = "CREATE TEMPORARY TABLE retold (LIKE cases INCLUDING DEFAULTS) "
            + "ON COMMIT DROP";
    private static final String UPDATE_CASES = "UPDATE cases c SET (" + CaseRow.TOLD.names() + ") = ROW (retold."
            + CaseRow.TOLD.names().replace(", ", ", retold.")
            + "), recounts = 0 FROM retold WHERE c.id = retold.id AND c.submitted_on = retold.submitted_on";
    private static final String DELETE_HISTORY = "DELETE FROM case_history h USING retold WHERE h.case_id = retold.id "
            + "AND h.submitted_on = retold.submitted_on";
    private static final String UPDATE_SOURCES = "UPDATE case_source s SET fingerprint = new.fingerprint, "
            + "imported_sequence = new.sequence FROM unnest(?::text[], ?::text[], ?::bytea[], ?::bigint[]) "
            + "AS new (system, id, fingerprint, sequence) WHERE s.source_system = new.system AND s.source_id = new.id";

    private final AgroalDataSource database;
    private final CaseCodes codes;
    private final Outbox outbox;
    private final ImportAudit audit;

    ImportStore(AgroalDataSource database, CaseCodes codes, Outbox outbox, ImportAudit audit) {
        this.database = database;
        this.codes = codes;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * A case known under a natural key.
     *
     * @param fingerprint of the line last imported; null when it was not imported but received here
     * @param workedOnHere whether more than a recount of its due date has happened to it since, or it was received here
     */
    record Known(UUID caseId, LocalDate submittedOn, String code, byte[] fingerprint, boolean workedOnHere, long sequence,
            long version) {
    }

    /** A case to store under an identity that may be older than its aggregate. */
    record Stored(CaseRow row, byte[] fingerprint, boolean isNew) {

        Case subject() {
            return row.subject();
        }

        Stream<StepRow> steps() {
            return subject().newHistory().stream().map(step -> new StepRow(row.id(), step));
        }
    }

    int takeNumbers(String unit, LocalDate day, int howMany) {
        return codes.take(unit, day, howMany);
    }

    /** Sees to it that none of these codes is allotted. */
    void reach(Collection<CaseCode> given) {
        codes.reach(given);
    }

    /** Finds and locks what is known of the lines' natural keys. */
    Map<List<String>, Known> known(List<ImportLine> lines) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT s.source_system, s.source_id, s.case_id, "
                        + "s.submitted_on, s.code, s.fingerprint, "
                        + "s.imported_sequence IS DISTINCT FROM c.sequence - c.recounts, c.sequence, c.version "
                        + "FROM unnest(?::text[], ?::text[]) AS asked (system, id) JOIN case_source s "
                        + "ON s.source_system = asked.system AND s.source_id = asked.id "
                        + "JOIN cases c ON c.id = s.case_id AND c.submitted_on = s.submitted_on FOR UPDATE OF c")) {
            select.setArray(1, connection.createArrayOf("text", lines.stream().map(ImportLine::sourceSystem).toArray()));
            select.setArray(2, connection.createArrayOf("text", lines.stream().map(ImportLine::sourceId).toArray()));
            Map<List<String>, Known> known = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.put(List.of(row.getString(1), row.getString(2)), new Known(row.getObject(3, UUID.class),
                            row.getObject(4, LocalDate.class), row.getString(5), row.getBytes(6), row.getBoolean(7),
                            row.getLong(8),
                            row.getLong(9)));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Which of these codes a case bears already. */
    Set<String> taken(Collection<CaseCode> asked) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("SELECT c.code FROM unnest(?::text[], ?::date[]) AS asked "
                                + "(code, day) JOIN cases c ON c.code = asked.code AND c.submitted_on = asked.day")) {
            select.setArray(1, connection.createArrayOf("text", asked.stream().map(CaseCode::text).toArray()));
            select.setArray(2, connection.createArrayOf("date", asked.stream().map(code -> code.day().toString()).toArray()));
            Set<String> taken = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    taken.add(row.getString(1));
                }
            }
            return taken;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    void store(List<Stored> chunk) {
        if (chunk.isEmpty()) {
            return;
        }
        List<Stored> fresh = chunk.stream().filter(Stored::isNew).toList();
        List<Stored> retold = chunk.stream().filter(stored -> !stored.isNew()).toList();
        try (Connection connection = database.getConnection()) {
            copy(connection, "cases", CaseRow.COLUMNS, fresh.stream().map(Stored::row));
            copy(connection, "case_source", SOURCE, fresh.stream());
            update(connection, retold);
            copy(connection, "case_history", StepRow.COLUMNS, chunk.stream().flatMap(Stored::steps));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
        outbox.appendAll(chunk.stream().map(ImportStore::fact).toList());
        audit.stored(chunk);
    }

    /**
     * Gives cases their new form in the rows they have: whoever waits for one of them to be unlocked still finds it. Their
     * history is told anew.
     */
    private static void update(Connection connection, List<Stored> retold) throws SQLException {
        if (retold.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE_RETOLD);
            copy(connection, "retold", CaseRow.TOLD, retold.stream().map(Stored::row));
            statement.execute(UPDATE_CASES);
            statement.execute(DELETE_HISTORY);
        }
        try (PreparedStatement sources = connection.prepareStatement(UPDATE_SOURCES)) {
            sources.setArray(1, array(connection, "text", retold, stored -> stored.subject().sourceSystem()));
            sources.setArray(2, array(connection, "text", retold, stored -> stored.subject().sourceId()));
            sources.setArray(3,
                    connection.createArrayOf("bytea", retold.stream().map(Stored::fingerprint).toArray(byte[][]::new)));
            sources.setArray(4, array(connection, "bigint", retold, stored -> stored.row().sequence()));
            sources.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, List<Stored> rows, Function<Stored, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private static <R> void copy(Connection connection, String table, Columns<R> columns, Stream<R> rows) throws SQLException {
        CopyText text = new CopyText();
        rows.forEach(row -> text.row(columns, row));
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " (" + columns.names() + ") FROM STDIN",
                    text.stream());
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private static OutboxEvent fact(Stored stored) {
        Case subject = stored.subject();
        List<CaseImported.Step> steps = subject.newHistory().stream().map(ImportStore::step).toList();
        return new OutboxEvent(EventTopic.CASES.aggregateType(), stored.row().id(), subject.code(), stored.row().sequence(),
                EventTopic.typeOf(CaseImported.class), subject.lastStepAt(),
                new CaseImported(subject.ref(), subject.submittedAt(), steps, endedLegs(subject),
                        subject.toldManner()));
    }

    /** Null for the many cases whose procedure plans no legs. */
    private static List<Leg> endedLegs(Case subject) {
        List<Holding> holdings = subject.course().holdings();
        List<Leg> ended = holdings == null ? List.of()
                : holdings.stream().filter(leg -> leg.endedAt() != null && leg.toldApart()).map(Holding::told).toList();
        return ended.isEmpty() ? null : ended;
    }

    private static CaseImported.Step step(HistoryEntry entry) {
        return new CaseImported.Step(entry.step().kind(), entry.at(), entry.dueAt(), entry.toUnit());
    }
}
