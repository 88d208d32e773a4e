package vn.motcua.cases.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.audit.trail.AuditEntry;
import vn.motcua.database.DatabaseFault;

/** All entries: sealed ones in the order of the chain, and those that still wait. */
@ApplicationScoped
public class AuditEntries {

    /** In one statement, so that an entry is seen once while the sealer moves it. */
    private static final String OF_CASE = "SELECT * FROM ((SELECT " + AuditRows.SEALED + " FROM audit_entry e "
            + "WHERE e.codes @> ARRAY[?::text] AND sealed_at >= ? ORDER BY position DESC LIMIT ?) "
            + "UNION ALL (SELECT " + AuditRows.WAITING + " FROM audit_pending "
            + "WHERE ? = ANY (string_to_array(codes, ' ')) ORDER BY id DESC LIMIT ?)) found "
            + "ORDER BY position DESC NULLS FIRST, at DESC LIMIT ?";
    private static final String AFTER = "SELECT " + AuditRows.SEALED
            + " FROM audit_entry WHERE position > ? AND sealed_at >= ? AND sealed_at < ? ORDER BY position LIMIT ?";
    private static final String HASH = "SELECT hash FROM audit_entry WHERE position = ? UNION ALL "
            + "SELECT hash FROM audit_removal WHERE position = ?";
    private static final byte[] GENESIS = new byte[32];

    private final AgroalDataSource database;

    AuditEntries(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * An entry about a case.
     *
     * @param sealed its place in the chain; null while it waits for one
     */
    public record Found(AuditEntry entry, SealedEntry sealed) {

        /** Null while it waits to be sealed. */
        public Long position() {
            return sealed == null ? null : sealed.position();
        }
    }

    /** The newest entries that name a case, the newest first. */
    public List<Found> ofCase(String code, Instant since, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setString(1, code);
            select.setObject(2, since.atOffset(ZoneOffset.UTC));
            select.setInt(3, limit);
            select.setString(4, code);
            select.setInt(5, limit);
            select.setInt(6, limit);
            List<Found> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    boolean waits = row.getObject(1) == null;
                    SealedEntry sealed = waits ? null : AuditRows.sealed(row);
                    found.add(new Found(waits ? AuditRows.entry(row) : sealed.entry(), sealed));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Whether an entry still has the hash it was sealed with. */
    public boolean fits(SealedEntry sealed) {
        return sealed.fits(hashAt(sealed.position() - 1));
    }

    /** The next entries of the chain behind a position, sealed between two instants. */
    public List<SealedEntry> after(long position, Instant from, Instant to, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setLong(1, position);
            select.setObject(2, from.atOffset(ZoneOffset.UTC));
            select.setObject(3, to.atOffset(ZoneOffset.UTC));
            select.setInt(4, limit);
            List<SealedEntry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(AuditRows.sealed(row));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** The hash at a position, also of the last entry that was removed; zeros where the entry is gone or never was. */
    public byte[] hashAt(long position) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(HASH)) {
            select.setLong(1, position);
            select.setLong(2, position);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : GENESIS;
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Where the chain ends; nothing before its first entry. */
    public Optional<AuditHead> head() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT position, hash, sealed_at FROM audit_head");
                ResultSet row = select.executeQuery()) {
            return row.next() && row.getLong(1) > 0 ? Optional.of(new AuditHead(row.getLong(1), row.getBytes(2),
                    row.getObject(3, OffsetDateTime.class).toInstant())) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
