package vn.motcua.cases.audit.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.database.TrailingStatements;

/** Where acts leave their entries; the sealer takes them into the chain within a second. */
@ApplicationScoped
public class AuditTrail {

    private static final String ADD = AuditEntry.COLUMNS.insertInto("audit_pending");
    /** Committed, but not waited for on the disk: a crash of PostgreSQL itself can lose the last half second of these. */
    private static final String ADD_WITHOUT_WAITING = "INSERT INTO audit_pending (" + AuditEntry.COLUMNS.names() + ") SELECT "
            + AuditEntry.COLUMNS.marks() + " FROM set_config('synchronous_commit', 'off', true)";

    private final AgroalDataSource database;
    private final TrailingStatements statements;
    private final TransactionSynchronizationRegistry transaction;

    AuditTrail(AgroalDataSource database, TrailingStatements statements, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.statements = statements;
        this.transaction = transaction;
    }

    /** Stands or falls with the transaction at hand; commits by itself, to the disk, where there is none. */
    public void append(AuditEntry entry) {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            statements.add(ADD, AuditEntry.COLUMNS.parametersOf(entry));
        } else {
            insert(ADD, entry);
        }
    }

    /** For what was only looked at: committed when this returns, and so before any answer leaves, but not yet on the disk. */
    public void appendSeen(AuditEntry entry) {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            append(entry);
        } else {
            insert(ADD_WITHOUT_WAITING, entry);
        }
    }

    private void insert(String sql, AuditEntry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
            String[] texts = { entry.what().name(), entry.operation(), entry.actor(), entry.role(), entry.unit(),
                    entry.system(), entry.codes(), entry.changes() };
            for (int i = 0; i < texts.length; i++) {
                insert.setObject(i + 2, texts[i], Types.VARCHAR);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
