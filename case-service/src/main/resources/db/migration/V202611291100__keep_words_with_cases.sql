-- The words of a case are made once and kept in its row: a search that walks the newest cases compares what is there, where it made
-- the words of every row anew.
CREATE OR REPLACE FUNCTION create_case_partitions(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    upper date := (month + interval '1 month')::date;
    parent text;
    part text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('motcua.cases.partitions'));
    FOR parent IN
        SELECT c.relname FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.partattrs[0]
        WHERE c.relnamespace = current_schema()::regnamespace AND a.attname = 'submitted_on' ORDER BY c.relname
    LOOP
        part := parent || to_char(month, '_YYYY_MM');
        IF to_regclass(format('%I.%I', current_schema(), part)) IS NULL THEN
            EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED) '
                'WITH (fillfactor = %s)', part, parent, CASE parent WHEN 'cases' THEN 75 ELSE 100 END);
            EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', parent, part, month, upper);
        END IF;
    END LOOP;
END $$;

DROP INDEX cases_words;
ALTER TABLE cases ADD COLUMN words tsvector GENERATED ALWAYS AS
    (case_words(code, applicant_name, identity_number, subject, receiving_unit, processing_unit, beside_units)) STORED;
CREATE INDEX cases_words ON cases USING gin (words) WITH (fastupdate = on, gin_pending_list_limit = 256);

CREATE OR REPLACE FUNCTION keep_open_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM open_case WHERE case_id = OLD.id;
    ELSIF NEW.state IN ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED') THEN
        DELETE FROM open_case WHERE case_id = NEW.id;
    ELSE
        IF TG_OP = 'UPDATE' AND (OLD.code, OLD.receiving_unit, OLD.processing_unit, OLD.beside_units, OLD.procedure_code, OLD.channel,
                OLD.words) IS NOT DISTINCT FROM (NEW.code, NEW.receiving_unit, NEW.processing_unit, NEW.beside_units,
                NEW.procedure_code, NEW.channel, NEW.words) THEN
            UPDATE open_case SET state = NEW.state, assignee = NEW.assignee, due_at = coalesce(NEW.due_at, 'infinity')
                WHERE case_id = NEW.id;
            IF FOUND THEN
                RETURN NULL;
            END IF;
        END IF;
        INSERT INTO open_case AS o (case_id, submitted_on, code, state, receiving_unit, processing_unit, beside_units,
                procedure_code, channel, assignee, due_at, words)
            VALUES (NEW.id, NEW.submitted_on, NEW.code, NEW.state, NEW.receiving_unit, NEW.processing_unit, NEW.beside_units,
                NEW.procedure_code, NEW.channel, NEW.assignee, coalesce(NEW.due_at, 'infinity'), NEW.words)
            ON CONFLICT (case_id) DO UPDATE SET state = excluded.state, receiving_unit = excluded.receiving_unit,
                processing_unit = excluded.processing_unit, beside_units = excluded.beside_units,
                procedure_code = excluded.procedure_code, channel = excluded.channel, assignee = excluded.assignee,
                due_at = excluded.due_at, words = excluded.words;
    END IF;
    RETURN NULL;
END $$;
