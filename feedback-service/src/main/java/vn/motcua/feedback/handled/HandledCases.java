package vn.motcua.feedback.handled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.feedback.store.Statements;

/** The handled cases known here. */
@ApplicationScoped
public class HandledCases {

    private final Statements statements;

    HandledCases(Statements statements) {
        this.statements = statements;
    }

    /**
     * Those of these codes that are handled. Their rows are held until the transaction ends, always in the order of codes: who
     * records responses to a case waits here for whoever else does.
     */
    public List<HandledCase> toRespondTo(Collection<String> codes) {
        return statements.list("SELECT case_code, case_id, receiving_unit, procedure_code, channel, handled_at "
                + "FROM handled_case WHERE case_code = ANY (?) ORDER BY case_code FOR NO KEY UPDATE",
                select -> Statements.column(select, 1, "text", codes), HandledCases::of);
    }

    void put(Collection<HandledCase> cases) {
        statements.run(
                "INSERT INTO handled_case AS known (case_code, case_id, receiving_unit, procedure_code, channel, handled_at) "
                        + "SELECT * FROM unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[]) "
                        + "ON CONFLICT (case_code) DO UPDATE SET receiving_unit = excluded.receiving_unit, "
                        + "procedure_code = excluded.procedure_code, channel = excluded.channel, handled_at = excluded.handled_at",
                insert -> {
                    Statements.column(insert, 1, "text", cases.stream().map(HandledCase::code).toList());
                    Statements.column(insert, 2, "uuid", cases.stream().map(HandledCase::caseId).toList());
                    Statements.column(insert, 3, "text", cases.stream().map(HandledCase::receivingUnit).toList());
                    Statements.column(insert, 4, "text", cases.stream().map(HandledCase::procedureCode).toList());
                    Statements.column(insert, 5, "text", cases.stream().map(one -> one.channel().name()).toList());
                    Statements.column(insert, 6, "timestamptz", cases.stream().map(HandledCase::handledAt).toList());
                });
    }

    void remove(Collection<String> codes) {
        statements.run("DELETE FROM handled_case WHERE case_code = ANY (?)",
                delete -> Statements.column(delete, 1, "text", codes));
    }

    private static HandledCase of(ResultSet row) throws SQLException {
        return new HandledCase(row.getString(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                Channel.valueOf(row.getString(5)), Statements.instant(row, 6));
    }
}
