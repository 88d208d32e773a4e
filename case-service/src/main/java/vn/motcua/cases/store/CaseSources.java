package vn.motcua.cases.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.life.Case;
import vn.motcua.database.DatabaseFault;

/** Which case a machine client's natural key names. */
@ApplicationScoped
public class CaseSources {

    private static final UUID NOT_YET = new UUID(0, 0);

    private final AgroalDataSource database;

    CaseSources(AgroalDataSource database) {
        this.database = database;
    }

    /** The case behind a natural key. */
    public record Source(UUID caseId, LocalDate submittedOn, String code) {
    }

    /**
     * Claims a key for this transaction, or finds whose it is. A second claim waits for the first to end, so that a resend
     * racing its original finds what that made.
     */
    public Optional<Source> claim(String system, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection
                        .prepareStatement("INSERT INTO case_source (source_system, source_id, case_id, "
                                + "submitted_on, code) VALUES (?, ?, ?, CURRENT_DATE, '') ON CONFLICT DO NOTHING")) {
            claim.setString(1, system);
            claim.setString(2, id);
            claim.setObject(3, NOT_YET);
            return claim.executeUpdate() == 1 ? Optional.empty() : find(connection, system, id);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Says which case the claimed key names from now on. */
    public void settle(String system, String id, Case received) {
        try (Connection connection = database.getConnection();
                PreparedStatement settle = connection.prepareStatement("UPDATE case_source SET case_id = ?, submitted_on = ?, "
                        + "code = ? WHERE source_system = ? AND source_id = ?")) {
            settle.setObject(1, received.id());
            settle.setObject(2, received.submittedOn());
            settle.setString(3, received.code());
            settle.setString(4, system);
            settle.setString(5, id);
            settle.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Optional<Source> find(Connection connection, String system, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT case_id, submitted_on, code FROM case_source WHERE source_system = ? AND source_id = ?")) {
            select.setString(1, system);
            select.setString(2, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Source(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class),
                        row.getString(3))) : Optional.empty();
            }
        }
    }
}
