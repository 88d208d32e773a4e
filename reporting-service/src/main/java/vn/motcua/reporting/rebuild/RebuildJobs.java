package vn.motcua.reporting.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.rebuild.RebuildView.Difference;
import vn.motcua.reporting.rebuild.RebuildView.Status;

/** What was asked to be rebuilt and what came of it, kept so that any replica can tell. */
@ApplicationScoped
class RebuildJobs {
    private final AgroalDataSource database;
    private final ObjectMapper json = new ObjectMapper();

    RebuildJobs(AgroalDataSource database) {
        this.database = database;
    }

    /** Notes a new rebuild; an older one that never finished went down with its process. */
    void begin(UUID id, boolean swap, String askedBy, Instant now) {
        with(sql -> {
            sql.run("UPDATE rebuild SET status = 'FAILED', finished_at = ? WHERE status = 'RUNNING'",
                    statement -> statement.setObject(1, now.atOffset(ZoneOffset.UTC)));
            sql.run("INSERT INTO rebuild (id, status, swap, asked_by, started_at) VALUES (?, 'RUNNING', ?, ?, ?)",
                    statement -> {
                        statement.setObject(1, id);
                        statement.setBoolean(2, swap);
                        statement.setString(3, askedBy);
                        statement.setObject(4, now.atOffset(ZoneOffset.UTC));
                    });
        });
    }

    void end(UUID id, Status status, long events, List<Difference> differences, Instant now) {
        with(sql -> sql.run("UPDATE rebuild SET status = ?, events = ?, differences = ?, finished_at = ? WHERE id = ?",
                statement -> {
                    statement.setString(1, status.name());
                    statement.setLong(2, events);
                    statement.setString(3, text(differences));
                    statement.setObject(4, now.atOffset(ZoneOffset.UTC));
                    statement.setObject(5, id);
                }));
    }

    Optional<RebuildView> find(UUID id) {
        List<RebuildView> found = new ArrayList<>();
        with(sql -> sql.each("SELECT id, status, swap, started_at, finished_at, events, differences FROM rebuild WHERE id = ?",
                statement -> statement.setObject(1, id), row -> {
                    OffsetDateTime finished = row.getObject(5, OffsetDateTime.class);
                    found.add(new RebuildView(row.getObject(1, UUID.class), Status.valueOf(row.getString(2)),
                            row.getBoolean(3), row.getObject(4, OffsetDateTime.class).toInstant(),
                            finished == null ? null : finished.toInstant(), row.getLong(6), differences(row.getString(7))));
                }));
        return found.stream().findFirst();
    }

    private void with(Consumer<Sql> work) {
        try (Connection connection = database.getConnection()) {
            work.accept(new Sql(connection));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private String text(List<Difference> differences) {
        try {
            return json.writeValueAsString(differences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("differences cannot be written", e);
        }
    }

    private List<Difference> differences(String text) {
        try {
            return List.of(json.readValue(text, Difference[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("differences cannot be read", e);
        }
    }
}
