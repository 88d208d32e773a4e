package vn.motcua.cases.files;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.files.content.Content;
import vn.motcua.cases.files.content.ContentNames;
import vn.motcua.cases.life.Case;
import vn.motcua.database.Columns;
import vn.motcua.database.DatabaseFault;
import vn.motcua.database.TrailingStatements;

/** The files of all cases ({@code case_file}). */
@ApplicationScoped
public class CaseFiles {

    private static final Columns<CaseFile> COLUMNS = Columns.of(CaseFile.class)
            .uuid("id", CaseFile::id).uuid("case_id", CaseFile::caseId).day("submitted_on", CaseFile::submittedOn)
            .text("document_code", CaseFile::documentCode).text("name", CaseFile::name).text("type", CaseFile::type)
            .text("sha256", file -> file.content().sha256()).bigNumber("size", file -> file.content().size())
            .instant("uploaded_at", CaseFile::uploadedAt).text("uploaded_by", CaseFile::uploadedBy);
    private static final String ADD = COLUMNS.insertInto("case_file");
    private static final String OF_CASE = "SELECT " + COLUMNS.names()
            + " FROM case_file WHERE case_id = ? AND submitted_on = ? AND deleted_at IS NULL ORDER BY uploaded_at, id";

    private final AgroalDataSource database;
    private final TrailingStatements statements;
    private final ContentNames names;

    CaseFiles(AgroalDataSource database, TrailingStatements statements, ContentNames names) {
        this.database = database;
        this.statements = statements;
        this.names = names;
    }

    /** What a case has, in the order of arrival. */
    public List<CaseFile> of(Case subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, subject.id());
            select.setObject(2, subject.submittedOn());
            List<CaseFile> files = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    files.add(read(row));
                }
            }
            return files;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Adds a file to a case that is locked. */
    void add(CaseFile file) {
        names.named(file.content().sha256());
        statements.add(ADD, COLUMNS.parametersOf(file));
    }

    /** Marks a file of a locked case as deleted; the row stays for whoever asks later. */
    void delete(CaseFile file, Instant at, String by, DeletionReason reason) {
        names.unnamed(file.content().sha256(), at);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE case_file SET deleted_at = ?, deleted_by = ?, "
                        + "deletion_reason = ? WHERE id = ? AND submitted_on = ?")) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setString(2, by);
            update.setString(3, reason.name());
            update.setObject(4, file.id());
            update.setObject(5, file.submittedOn());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static CaseFile read(ResultSet row) throws SQLException {
        return new CaseFile(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
                row.getObject("submitted_on", LocalDate.class), row.getString("document_code"), row.getString("name"),
                row.getString("type"), new Content(row.getString("sha256"), row.getLong("size")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(), row.getString("uploaded_by"));
    }
}
