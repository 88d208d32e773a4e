-- Which content the store of files may hold. A row stands before the bytes are written and falls after they are removed.
CREATE TABLE file_content (
    sha256        text        PRIMARY KEY,
    size          bigint      NOT NULL,
    -- Since when no case names it, as far as is known; null while one does. The sweep looks at these alone.
    unnamed_since timestamptz
);
CREATE INDEX file_content_unnamed ON file_content (unnamed_since) WHERE unnamed_since IS NOT NULL;

CREATE TABLE case_file (
    id              uuid        NOT NULL,
    case_id         uuid        NOT NULL,
    submitted_on    date        NOT NULL,
    document_code   text        NOT NULL,
    name            text        NOT NULL,
    type            text        NOT NULL,
    sha256          text        NOT NULL,
    size            bigint      NOT NULL,
    uploaded_at     timestamptz NOT NULL,
    uploaded_by     text        NOT NULL,
    -- A deleted file's row stays: who deleted it, and why.
    deleted_at      timestamptz,
    deleted_by      text,
    deletion_reason text,
    PRIMARY KEY (id, submitted_on)
) PARTITION BY RANGE (submitted_on);
CREATE UNIQUE INDEX case_file_of_case ON case_file (case_id, submitted_on, document_code, sha256) WHERE deleted_at IS NULL;
CREATE INDEX case_file_content ON case_file (sha256) WHERE deleted_at IS NULL;

-- Every table that is partitioned by submitted_on gets its months, so that a new one needs no new function.
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
            EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part, parent);
            EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', parent, part, month, upper);
        END IF;
    END LOOP;
END $$;

-- The months that cases have already.
SELECT create_case_partitions(to_date(right(inhrelid::regclass::text, 7), 'YYYY_MM'))
FROM pg_inherits WHERE inhparent = 'cases'::regclass;
