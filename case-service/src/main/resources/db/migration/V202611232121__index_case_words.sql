-- Search over all cases, a month at a time. Written through a pending list, as imports write thousands of rows at once.
CREATE INDEX cases_words ON cases
    USING gin (case_words(code, applicant_name, identity_number, subject, receiving_unit, processing_unit, beside_units))
    WITH (fastupdate = on, gin_pending_list_limit = 256);
