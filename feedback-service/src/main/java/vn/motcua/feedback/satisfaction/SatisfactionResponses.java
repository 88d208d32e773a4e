package vn.motcua.feedback.satisfaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.satisfaction.SatisfactionResponse.SourceKey;
import vn.motcua.feedback.store.Statements;

/** The standing responses. Whoever writes here holds the rows of the handled cases first. */
@ApplicationScoped
class SatisfactionResponses {

    private static final String SELECT = "SELECT r.case_code, r.level, r.comment, r.responded_at, r.recorded_by, r.responses, "
            + "r.source_system, r.source_id FROM satisfaction_response r ";

    private final Statements statements;

    SatisfactionResponses(Statements statements) {
        this.statements = statements;
    }

    List<SatisfactionResponse> to(Collection<String> caseCodes) {
        return statements.list(SELECT + "WHERE r.case_code = ANY (?)",
                select -> Statements.column(select, 1, "text", caseCodes), SatisfactionResponses::of);
    }

    List<SatisfactionResponse> under(Collection<SourceKey> keys) {
        return statements.list(SELECT + "JOIN unnest(?::text[], ?::text[]) AS asked (system, id) "
                + "ON r.source_system = asked.system AND r.source_id = asked.id", select -> {
                    Statements.column(select, 1, "text", keys.stream().map(SourceKey::system).toList());
                    Statements.column(select, 2, "text", keys.stream().map(SourceKey::id).toList());
                }, SatisfactionResponses::of);
    }

    void put(Collection<SatisfactionResponse> responses) {
        if (responses.isEmpty()) {
            return;
        }
        statements.run("INSERT INTO satisfaction_response (case_code, level, comment, responded_at, recorded_by, responses, "
                + "source_system, source_id) SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], "
                + "?::bigint[], ?::text[], ?::text[]) ON CONFLICT (case_code) DO UPDATE SET level = excluded.level, "
                + "comment = excluded.comment, responded_at = excluded.responded_at, recorded_by = excluded.recorded_by, "
                + "responses = excluded.responses, source_system = excluded.source_system, source_id = excluded.source_id",
                insert -> {
                    Statements.column(insert, 1, "text", cells(responses, SatisfactionResponse::caseCode));
                    Statements.column(insert, 2, "text", cells(responses, response -> response.level().name()));
                    Statements.column(insert, 3, "text", cells(responses, SatisfactionResponse::comment));
                    Statements.column(insert, 4, "timestamptz", cells(responses, SatisfactionResponse::respondedAt));
                    Statements.column(insert, 5, "text", cells(responses, SatisfactionResponse::recordedBy));
                    Statements.column(insert, 6, "bigint", cells(responses, SatisfactionResponse::responses));
                    Statements.column(insert, 7, "text",
                            cells(responses, one -> one.key() == null ? null : one.key().system()));
                    Statements.column(insert, 8, "text", cells(responses, one -> one.key() == null ? null : one.key().id()));
                });
    }

    private static List<Object> cells(Collection<SatisfactionResponse> responses, Function<SatisfactionResponse, Object> cell) {
        return responses.stream().map(cell).toList();
    }

    private static SatisfactionResponse of(ResultSet row) throws SQLException {
        SourceKey key = row.getString(7) == null ? null : new SourceKey(row.getString(7), row.getString(8));
        return new SatisfactionResponse(row.getString(1), SatisfactionLevel.valueOf(row.getString(2)), row.getString(3),
                Statements.instant(row, 4), row.getString(5), row.getLong(6), key);
    }
}
