package vn.motcua.cases.files.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;

/**
 * Which content the store may hold ({@code file_content}): a row stands before the bytes are written and falls after they are
 * removed, so nobody ever has to list a store. The row's lock keeps an upload and the sweep apart.
 */
@ApplicationScoped
public class ContentNames {

    private final AgroalDataSource database;

    ContentNames(AgroalDataSource database) {
        this.database = database;
    }

    /** Announces content, in a transaction of its own; from now on it is kept for a while even if no case ever names it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void announce(Content content, Instant now) {
        update("INSERT INTO file_content (sha256, size, unnamed_since) VALUES (?, ?, ?) ON CONFLICT (sha256) DO UPDATE "
                + "SET unnamed_since = excluded.unnamed_since WHERE file_content.unnamed_since IS NOT NULL",
                content.sha256(), content.size(), now.atOffset(ZoneOffset.UTC));
    }

    /**
     * A row of the transaction at hand names the content.
     *
     * @throws IllegalStateException when it was swept since it was announced; the transaction must not end well then
     */
    public void named(String sha256) {
        if (update("UPDATE file_content SET unnamed_since = NULL WHERE sha256 = ?", sha256) == 0) {
            throw new IllegalStateException("content " + sha256 + " was swept before a row named it");
        }
    }

    /** A row of the transaction at hand no longer names the content; whether another does, the sweep will see. */
    public void unnamed(String sha256, Instant now) {
        update("UPDATE file_content SET unnamed_since = ? WHERE sha256 = ?", now.atOffset(ZoneOffset.UTC), sha256);
    }

    /** Some content that nobody was known to name for a while, locked until the transaction at hand ends. */
    List<String> unnamedSince(Instant instant, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT sha256 FROM file_content "
                        + "WHERE unnamed_since < ? ORDER BY unnamed_since LIMIT ? FOR UPDATE SKIP LOCKED")) {
            select.setObject(1, instant.atOffset(ZoneOffset.UTC));
            select.setInt(2, atMost);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Whether some case names the content; if so it is remembered as named. */
    boolean isNamedAfterAll(String sha256) {
        return update("UPDATE file_content SET unnamed_since = NULL WHERE sha256 = ? AND EXISTS "
                + "(SELECT FROM case_file f WHERE f.sha256 = file_content.sha256 AND f.deleted_at IS NULL)", sha256) == 1;
    }

    void forget(String sha256) {
        update("DELETE FROM file_content WHERE sha256 = ?", sha256);
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
