-- PARTITION OF locks the parent against every reader, so an import that had read its cases waited for itself when it met a new
-- month. A table made apart and then attached leaves readers and writers alone.
CREATE OR REPLACE FUNCTION create_case_partitions(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    upper date := (month + interval '1 month')::date;
    parent text;
    part text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('motcua.cases.partitions'));
    FOREACH parent IN ARRAY ARRAY['cases', 'case_history'] LOOP
        part := parent || to_char(month, '_YYYY_MM');
        IF to_regclass(part) IS NULL THEN
            EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part, parent);
            EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', parent, part, month, upper);
        END IF;
    END LOOP;
END $$;
