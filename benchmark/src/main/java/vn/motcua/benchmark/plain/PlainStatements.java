package vn.motcua.benchmark.plain;

/** What case-service sends PostgreSQL for a command, statement by statement. */
final class PlainStatements {

    static final String REMEMBER_ANSWER = "INSERT INTO idempotency_key "
            + "(account, key, fingerprint, status, location, etag, body, answered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            + "ON CONFLICT DO NOTHING";

    static final String TAKE_NUMBER = "INSERT INTO case_code_counter AS counter (unit, day, last_number) VALUES (?, ?, 1) "
            + "ON CONFLICT (unit, day) DO UPDATE SET last_number = counter.last_number + excluded.last_number RETURNING last_number";

    static final String ADD_CASE = "INSERT INTO cases (id, submitted_on, code, version, sequence, steps, state, receiving_unit, "
            + "processing_unit, procedure_code, procedure_version, channel, applicant_name, applicant_type, identity_type, "
            + "identity_number, phone, email, address, subject, documents, submitted_at, accepted_at, limit_unit, limit_value, "
            + "pauses, calendar_version, due_at, supplement_requests, payment_vnd, result_number, closed_at, last_step_at, "
            + "source_system, source_id) VALUES (?, ?, ?, 0, 1, 1, 'ACCEPTED', ?, ?, ?, 1, 'COUNTER', ?, 'CITIZEN', 'CCCD', ?, ?, NULL, ?, ?, ?::jsonb, ?, ?, "
            + "'WORKING_DAYS', 3, '[]', 1, ?, 0, NULL, NULL, NULL, ?, NULL, NULL)";

    static final String ADD_STEP = "INSERT INTO case_history (case_id, submitted_on, ordinal, step, state, at, actor, unit, role, "
            + "reason, overrides, to_unit, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'integrator', ?, false, ?, ?)";

    static final String ADD_EVENT = "INSERT INTO outbox (id, aggregatetype, aggregateid, type, subject, sequence, occurred_at, payload) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    static final String ADD_AUDIT = "INSERT INTO audit_pending (at, what, operation, actor, role, unit, system, codes, changes) "
            + "VALUES (?, 'CHANGED', ?, 'benchmark.integrator', 'integrator', ?, NULL, ?, ?)";

    private static final String COLUMNS = "id, submitted_on, code, version, sequence, steps, state, receiving_unit, "
            + "processing_unit, procedure_code, procedure_version, channel, applicant_name, applicant_type, identity_type, "
            + "identity_number, phone, email, address, subject, documents, submitted_at, accepted_at, limit_unit, limit_value, "
            + "pauses, due_at, supplement_requests, payment_vnd, result_number, closed_at, last_step_at, source_system, source_id, "
            + "calendar_version";

    static final String READ_CASE = "SELECT " + COLUMNS + " FROM cases WHERE code = ? AND submitted_on = ? LIMIT 1";

    static final String LOCK_CASE = READ_CASE + " FOR NO KEY UPDATE";

    static final String CHANGE_CASE = "UPDATE cases SET (version, sequence, steps, state, processing_unit, documents, "
            + "accepted_at, limit_unit, limit_value, pauses, due_at, supplement_requests, payment_vnd, result_number, closed_at, "
            + "last_step_at, calendar_version) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND submitted_on = ? AND version = ?";

    private PlainStatements() {
    }
}
