package vn.motcua.cases.fees;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.fees.FeePayment.Method;
import vn.motcua.cases.life.Case;
import vn.motcua.database.Columns;
import vn.motcua.database.DatabaseFault;
import vn.motcua.database.TrailingStatements;

/** The fee payments of all cases ({@code case_fee_payment}). */
@ApplicationScoped
class FeePayments {

    private static final Columns<FeePayment> COLUMNS = Columns.of(FeePayment.class)
            .uuid("id", FeePayment::id).uuid("case_id", FeePayment::caseId).day("submitted_on", FeePayment::submittedOn)
            .text("fee", FeePayment::fee).bigNumber("amount_vnd", FeePayment::amountVnd).text("method", FeePayment::method)
            .text("receipt_number", FeePayment::receiptNumber).instant("recorded_at", FeePayment::recordedAt)
            .text("recorded_by", FeePayment::recordedBy);
    private static final String ADD = COLUMNS.insertInto("case_fee_payment");
    private static final String OF_CASE = "SELECT " + COLUMNS.names()
            + " FROM case_fee_payment WHERE case_id = ? AND submitted_on = ? ORDER BY recorded_at, id";

    private final AgroalDataSource database;
    private final TrailingStatements statements;

    FeePayments(AgroalDataSource database, TrailingStatements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** In the order in which they were recorded. */
    List<FeePayment> of(Case subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, subject.id());
            select.setObject(2, subject.submittedOn());
            List<FeePayment> payments = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    payments.add(read(row));
                }
            }
            return payments;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    void add(FeePayment payment) {
        statements.add(ADD, COLUMNS.parametersOf(payment));
    }

    private static FeePayment read(ResultSet row) throws SQLException {
        return new FeePayment(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
                row.getObject("submitted_on", LocalDate.class), row.getString("fee"), row.getLong("amount_vnd"),
                Method.valueOf(row.getString("method")), row.getString("receipt_number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by"));
    }
}
