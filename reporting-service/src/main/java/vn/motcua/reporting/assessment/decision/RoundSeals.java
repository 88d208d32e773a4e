package vn.motcua.reporting.assessment.decision;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.reporting.readmodel.Statements;

/** The seals of decided rounds. */
@ApplicationScoped
public class RoundSeals {
    private final Statements statements;

    RoundSeals(Statements statements) {
        this.statements = statements;
    }

    void add(UUID round, RoundSeal seal) {
        statements.with(sql -> sql.run("INSERT INTO assessment_seal (round, sealed_at, content, sha256) VALUES (?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, round);
                    statement.setObject(2, seal.sealedAt().atOffset(ZoneOffset.UTC));
                    statement.setString(3, seal.text());
                    statement.setString(4, seal.sha256());
                }));
    }

    /** Empty while it is not decided. */
    public Optional<RoundSeal> find(UUID round) {
        return statements.with(sql -> {
            List<RoundSeal> found = new ArrayList<>();
            sql.each("SELECT sealed_at, sha256, content FROM assessment_seal WHERE round = ?",
                    statement -> statement.setObject(1, round),
                    row -> found.add(new RoundSeal(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2),
                            row.getString(3))));
            return found.stream().findFirst();
        });
    }
}
