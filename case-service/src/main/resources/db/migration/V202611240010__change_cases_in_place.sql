-- A case is changed some five times after it came. With room left in its page the new form of the row stays there, and the indexes
-- (of which the words are dear) need not hear of it.
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
            EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS) WITH (fillfactor = %s)', part, parent,
                CASE parent WHEN 'cases' THEN 75 ELSE 100 END);
            EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', parent, part, month, upper);
        END IF;
    END LOOP;
END $$;

DO $$
DECLARE
    part regclass;
BEGIN
    FOR part IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'cases'::regclass LOOP
        EXECUTE format('ALTER TABLE %s SET (fillfactor = 75)', part);
    END LOOP;
END $$;

-- Most writing of a case that is neither seen in lists nor found by words leaves open_case alone.
DROP TRIGGER case_goes_on ON cases;
CREATE TRIGGER case_goes_on AFTER UPDATE ON cases FOR EACH ROW
    WHEN ((OLD.state NOT IN ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED')
            OR NEW.state NOT IN ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED'))
        AND (OLD.state, OLD.assignee, OLD.due_at, OLD.code, OLD.applicant_name, OLD.identity_number, OLD.subject,
            OLD.receiving_unit, OLD.processing_unit, OLD.beside_units, OLD.procedure_code, OLD.channel)
            IS DISTINCT FROM (NEW.state, NEW.assignee, NEW.due_at, NEW.code, NEW.applicant_name, NEW.identity_number, NEW.subject,
            NEW.receiving_unit, NEW.processing_unit, NEW.beside_units, NEW.procedure_code, NEW.channel))
    EXECUTE FUNCTION keep_open_case();

-- How often a new calendar moved the due date. A case to which nothing else happened since its import can still be imported anew.
ALTER TABLE cases ADD COLUMN recounts integer NOT NULL DEFAULT 0;
