package vn.motcua.cases.audit.chain;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import vn.motcua.cases.audit.trail.AuditEntry;

/**
 * Moves entries into the chain, a transaction for each round: what is visible of the pending ones goes, what commits later goes
 * in a later round, whatever its number. So nothing is skipped, and a crash leaves either all of a round or nothing of it.
 */
class SealingRound {

    private static final String TAKE = "DELETE FROM audit_pending WHERE id IN (SELECT id FROM audit_pending ORDER BY id LIMIT ?) "
            + "RETURNING id, at, what, operation, actor, role, unit, system, codes, changes";
    private static final String ADD = "INSERT INTO audit_entry (position, sealed_at, at, what, operation, actor, role, unit, "
            + "system, codes, changes, hash) SELECT n.position, n.sealed_at, n.at, n.what, n.operation, n.actor, n.role, n.unit, "
            + "n.system, string_to_array(n.codes, ' '), n.changes, n.hash FROM unnest(?::bigint[], ?::timestamptz[], "
            + "?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], "
            + "?::bytea[]) AS n (position, sealed_at, at, what, operation, actor, role, unit, system, codes, changes, hash)";

    private final Connection connection;
    private final Clock clock;
    private final int batch;
    private YearMonth prepared;

    /** @param connection the sealer's own, not of any transaction manager's */
    SealingRound(Connection connection, Clock clock, int batch) {
        this.connection = connection;
        this.clock = clock;
        this.batch = batch;
    }

    private record Pending(long id, AuditEntry entry) {
    }

    /** @return how many entries it sealed */
    int seal() throws SQLException {
        AuditHead before = head("");
        Instant now = sealingInstant(before);
        prepareMonth(now);
        connection.setAutoCommit(false);
        try {
            execute("SET LOCAL motcua.audit.sealing = 'on'");
            List<Pending> taken = take();
            if (!taken.isEmpty()) {
                // Held against a second sealer, should there ever be one.
                AuditHead head = head(" FOR UPDATE");
                List<SealedEntry> sealed = chain(head, now.isBefore(head.sealedAt()) ? head.sealedAt() : now, taken);
                add(sealed);
                move(sealed.get(sealed.size() - 1).asHead());
            }
            connection.commit();
            return taken.size();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Never before what is sealed already, even if the clock was set back: the order of months is the order of positions. */
    private Instant sealingInstant(AuditHead head) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(head.sealedAt()) ? head.sealedAt() : now;
    }

    private void prepareMonth(Instant now) throws SQLException {
        YearMonth month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        if (!month.equals(prepared)) {
            try (PreparedStatement create = connection.prepareStatement("SELECT create_audit_partition(?)")) {
                create.setObject(1, month.atDay(1));
                create.execute();
            }
            prepared = month;
        }
    }

    private static List<SealedEntry> chain(AuditHead from, Instant now, List<Pending> taken) {
        List<SealedEntry> sealed = new ArrayList<>(taken.size());
        AuditHead head = from;
        for (Pending pending : taken) {
            SealedEntry next = SealedEntry.seal(head, now, pending.entry());
            sealed.add(next);
            head = next.asHead();
        }
        return sealed;
    }

    private List<Pending> take() throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, batch);
            List<Pending> taken = new ArrayList<>();
            try (ResultSet row = take.executeQuery()) {
                while (row.next()) {
                    taken.add(new Pending(row.getLong(1), AuditRows.entry(row, 2)));
                }
            }
            taken.sort(Comparator.comparingLong(Pending::id));
            return taken;
        }
    }

    private AuditHead head(String locking) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT position, hash, sealed_at FROM audit_head" + locking)) {
            row.next();
            return new AuditHead(row.getLong(1), row.getBytes(2), row.getObject(3, OffsetDateTime.class).toInstant());
        }
    }

    private void add(List<SealedEntry> sealed) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setArray(1, array("bigint", sealed, SealedEntry::position));
            add.setArray(2, array("timestamptz", sealed, one -> one.sealedAt().toString()));
            add.setArray(3, array("timestamptz", sealed, one -> one.entry().at().toString()));
            List<Function<AuditEntry, Object>> texts = List.of(entry -> entry.what().name(), AuditEntry::operation,
                    AuditEntry::actor, AuditEntry::role, AuditEntry::unit, AuditEntry::system, AuditEntry::codes,
                    AuditEntry::changes);
            for (int i = 0; i < texts.size(); i++) {
                Function<AuditEntry, Object> text = texts.get(i);
                add.setArray(i + 4, array("text", sealed, one -> text.apply(one.entry())));
            }
            add.setArray(12, connection.createArrayOf("bytea", sealed.stream().map(SealedEntry::hash).toArray(byte[][]::new)));
            add.executeUpdate();
        }
    }

    private Array array(String type, List<SealedEntry> rows, Function<SealedEntry, Object> column) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private void move(AuditHead head) throws SQLException {
        try (PreparedStatement move = connection
                .prepareStatement("UPDATE audit_head SET position = ?, hash = ?, sealed_at = ?")) {
            move.setLong(1, head.position());
            move.setBytes(2, head.hash());
            move.setObject(3, head.sealedAt().atOffset(ZoneOffset.UTC));
            move.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
