package vn.motcua.cases.results;

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
import vn.motcua.cases.life.Case;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.database.Columns;
import vn.motcua.database.DatabaseFault;
import vn.motcua.database.TrailingStatements;

/** The results of all cases ({@code case_result}). */
@ApplicationScoped
class CaseResults {

    private static final Columns<CaseResult> COLUMNS = Columns.of(CaseResult.class)
            .uuid("id", CaseResult::id).uuid("case_id", CaseResult::caseId).day("submitted_on", CaseResult::submittedOn)
            .text("document_name", CaseResult::documentName).text("number", CaseResult::number)
            .day("issued_on", CaseResult::issuedOn).text("signer", CaseResult::signer).uuid("file_id", CaseResult::fileId)
            .text("form", CaseResult::form)
            .instant("recorded_at", CaseResult::recordedAt).text("recorded_by", CaseResult::recordedBy);
    private static final String ADD = COLUMNS.insertInto("case_result");
    private static final String OF_CASE = "SELECT " + COLUMNS.names()
            + " FROM case_result WHERE case_id = ? AND submitted_on = ? ORDER BY recorded_at, id";

    private final AgroalDataSource database;
    private final TrailingStatements statements;

    CaseResults(AgroalDataSource database, TrailingStatements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** In the order in which they were recorded. */
    List<CaseResult> of(Case subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, subject.id());
            select.setObject(2, subject.submittedOn());
            List<CaseResult> results = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    results.add(read(row));
                }
            }
            return results;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    void add(CaseResult result) {
        statements.add(ADD, COLUMNS.parametersOf(result));
    }

    private static ResultForm formOf(String name) {
        return name == null ? null : ResultForm.valueOf(name);
    }

    private static CaseResult read(ResultSet row) throws SQLException {
        return new CaseResult(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
                row.getObject("submitted_on", LocalDate.class), row.getString("document_name"), row.getString("number"),
                row.getObject("issued_on", LocalDate.class), row.getString("signer"), row.getObject("file_id", UUID.class),
                formOf(row.getString("form")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by"));
    }
}
