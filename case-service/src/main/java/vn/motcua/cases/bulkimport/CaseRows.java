package vn.motcua.cases.bulkimport;

import java.util.HexFormat;
import java.util.UUID;

import vn.motcua.cases.bulkimport.ImportStore.Stored;
import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.cases.life.Term;
import vn.motcua.cases.store.JsonColumns;

/** A case and its history as rows. A test compares them with what Hibernate writes of the same aggregate. */
final class CaseRows {

    private static final String CASE = "code, version, sequence, steps, state, receiving_unit, processing_unit, procedure_code, "
            + "procedure_version, channel, applicant_name, applicant_type, identity_type, identity_number, phone, email, address, "
            + "subject, documents, submitted_at, accepted_at, limit_unit, limit_value, pauses, due_at, supplement_requests, "
            + "payment_vnd, result_number, closed_at, last_step_at, source_system, source_id";
    static final String COPY_CASES = "COPY cases (id, submitted_on, " + CASE + ") FROM STDIN";
    /** The new form of cases that are there already, on its way into their rows. */
    static final String CREATE_RETOLD = "CREATE TEMPORARY TABLE retold (LIKE cases) ON COMMIT DROP";
    static final String COPY_RETOLD = "COPY retold (id, submitted_on, " + CASE + ") FROM STDIN";
    static final String UPDATE_CASES = "UPDATE cases c SET (" + CASE + ") = ROW (retold." + CASE.replace(", ", ", retold.")
            + ") FROM retold WHERE c.id = retold.id AND c.submitted_on = retold.submitted_on";
    static final String DELETE_HISTORY = "DELETE FROM case_history h USING retold WHERE h.case_id = retold.id "
            + "AND h.submitted_on = retold.submitted_on";
    static final String UPDATE_SOURCES = "UPDATE case_source s SET fingerprint = new.fingerprint, "
            + "imported_sequence = new.sequence FROM unnest(?::text[], ?::text[], ?::bytea[], ?::bigint[]) "
            + "AS new (system, id, fingerprint, sequence) WHERE s.source_system = new.system AND s.source_id = new.id";
    static final String COPY_HISTORY = "COPY case_history (case_id, submitted_on, ordinal, step, state, at, actor, unit, role, "
            + "reason, overrides, to_unit, due_at) FROM STDIN";
    static final String COPY_SOURCES = "COPY case_source (source_system, source_id, case_id, submitted_on, code, fingerprint, "
            + "imported_sequence) FROM STDIN";

    private CaseRows() {
    }

    static void write(CopyText rows, Stored stored) {
        Case subject = stored.subject();
        Applicant applicant = subject.applicant();
        Term term = subject.term();
        rows.column(stored.id()).column(subject.submittedOn()).column(subject.code()).column(stored.version())
                .column(stored.sequence()).column(subject.steps()).column(subject.state()).column(subject.receivingUnit())
                .column(subject.processingUnit()).column(subject.procedureCode()).column(subject.procedureVersion())
                .column(subject.channel()).column(applicant.name()).column(applicant.type()).column(applicant.identityType())
                .column(applicant.identityNumber()).column(applicant.phone()).column(applicant.email())
                .column(applicant.address())
                .column(subject.subject()).column(JsonColumns.write(subject.documents())).column(subject.submittedAt())
                .column(term == null ? null : term.from()).column(term == null ? null : term.unit())
                .column(term == null ? null : term.value()).column(term == null ? null : JsonColumns.write(term.standstills()))
                .column(subject.dueAt()).column(subject.supplementRequests()).column(subject.paymentVnd())
                .column(subject.resultNumber()).column(subject.closedAt()).column(subject.lastStepAt())
                .column(subject.sourceSystem()).column(subject.sourceId()).endRow();
    }

    static void writeHistory(CopyText rows, Stored stored) {
        stored.subject().newHistory().forEach(entry -> write(rows, stored.id(), entry));
    }

    private static void write(CopyText rows, UUID caseId, HistoryEntry entry) {
        rows.column(caseId).column(entry.submittedOn()).column(entry.ordinal()).column(entry.step()).column(entry.state())
                .column(entry.at()).column(entry.actor()).column(entry.unit()).column(entry.role()).column(entry.reason())
                .column(entry.overrides()).column(entry.toUnit()).column(entry.dueAt()).endRow();
    }

    static void writeSource(CopyText rows, Stored stored) {
        Case subject = stored.subject();
        rows.column(subject.sourceSystem()).column(subject.sourceId()).column(stored.id()).column(subject.submittedOn())
                .column(subject.code()).column("\\x" + HexFormat.of().formatHex(stored.fingerprint())).column(stored.sequence())
                .endRow();
    }
}
