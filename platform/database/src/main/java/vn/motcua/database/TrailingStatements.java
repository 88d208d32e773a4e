package vn.motcua.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.agroal.api.AgroalDataSource;

/**
 * Statements of the transaction at hand that can wait until its end, as nothing in it reads what they write. They travel to
 * PostgreSQL together, in the order given, and cost one journey instead of one each.
 */
@ApplicationScoped
public class TrailingStatements {

    /** So many travel together; more would keep the driver from reading answers while it writes. */
    private static final int TOGETHER = 16;

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transaction;

    TrailingStatements(AgroalDataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    private record Waiting(String sql, Parameters parameters, boolean mayTouchNone) {

        int touched(PreparedStatement statement) throws SQLException {
            int touched = statement.getUpdateCount();
            if (touched == 0 && !mayTouchNone) {
                throw new IllegalStateException("no row was touched by: " + sql);
            }
            return touched;
        }
    }

    /**
     * Sends a statement before the transaction ends. The transaction fails with it, and also when it touches no row.
     *
     * @param sql one statement that returns no rows
     * @throws IllegalStateException outside a transaction
     */
    public void add(String sql, Parameters parameters) {
        waiting().add(new Waiting(sql, parameters, false));
    }

    /**
     * Sends what waits, and this statement after it.
     *
     * @return how many rows the statement touched
     * @throws IllegalStateException outside a transaction
     */
    public int sendWith(String sql, Parameters parameters) {
        waiting().add(new Waiting(sql, parameters, true));
        return send();
    }

    private List<Waiting> waiting() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a statement can only trail in a transaction");
        }
        Object found = transaction.getResource(this);
        if (found instanceof Queue queue) {
            return queue.statements;
        }
        Queue queue = new Queue();
        transaction.putResource(this, queue);
        transaction.registerInterposedSynchronization(queue);
        return queue.statements;
    }

    private int send() {
        List<Waiting> all = waiting();
        try (Connection connection = database.getConnection()) {
            int touched = 0;
            for (int first = 0; first < all.size(); first += TOGETHER) {
                touched = send(connection, all.subList(first, Math.min(first + TOGETHER, all.size())));
            }
            all.clear();
            return touched;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** The driver sends statements that stand in one text without waiting between them. */
    private static int send(Connection connection, List<Waiting> together) throws SQLException {
        String sql = together.stream().map(Waiting::sql).collect(Collectors.joining(";"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int position = 1;
            for (Waiting waiting : together) {
                position = waiting.parameters().set(statement, position);
            }
            statement.executeUpdate();
            int touched = together.get(0).touched(statement);
            for (Waiting following : together.subList(1, together.size())) {
                statement.getMoreResults();
                touched = following.touched(statement);
            }
            return touched;
        }
    }

    /** What waits in one transaction. */
    private final class Queue implements Synchronization {

        private final List<Waiting> statements = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            if (!statements.isEmpty()) {
                send();
            }
        }

        @Override
        public void afterCompletion(int status) {
            // They share the transaction's end.
        }
    }
}
