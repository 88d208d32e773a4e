-- Cases and their history grow for ever, so both are partitioned by month of submission; the code carries the day, and
-- through it a lookup by code touches one partition.
CREATE TABLE cases (
    id                  uuid        NOT NULL,
    submitted_on        date        NOT NULL,
    code                text        NOT NULL,
    version             bigint      NOT NULL,
    sequence            bigint      NOT NULL,
    steps               integer     NOT NULL,
    state               text        NOT NULL,
    receiving_unit      text        NOT NULL,
    processing_unit     text        NOT NULL,
    procedure_code      text        NOT NULL,
    procedure_version   integer     NOT NULL,
    channel             text        NOT NULL,
    applicant_name      text        NOT NULL,
    applicant_type      text        NOT NULL,
    identity_type       text,
    identity_number     text,
    phone               text,
    email               text,
    address             text,
    subject             text,
    documents           jsonb       NOT NULL,
    submitted_at        timestamptz NOT NULL,
    accepted_at         timestamptz,
    limit_unit          text,
    limit_value         numeric(9, 2),
    pauses              jsonb,
    due_at              timestamptz,
    supplement_requests integer     NOT NULL,
    payment_vnd         bigint,
    result_number       text,
    closed_at           timestamptz,
    last_step_at        timestamptz NOT NULL,
    source_system       text,
    source_id           text,
    PRIMARY KEY (id, submitted_on)
) PARTITION BY RANGE (submitted_on);

CREATE UNIQUE INDEX cases_code ON cases (code, submitted_on);
CREATE INDEX cases_processing_unit ON cases (processing_unit, submitted_on, code);

CREATE TABLE case_history (
    case_id      uuid        NOT NULL,
    submitted_on date        NOT NULL,
    ordinal      integer     NOT NULL,
    step         text        NOT NULL,
    state        text        NOT NULL,
    at           timestamptz NOT NULL,
    actor        text,
    unit         text        NOT NULL,
    role         text,
    reason       text,
    overrides    boolean     NOT NULL,
    to_unit      text,
    due_at       timestamptz,
    PRIMARY KEY (case_id, submitted_on, ordinal)
) PARTITION BY RANGE (submitted_on);

-- The natural key of machine clients: across all months, so it lies outside the partitions.
CREATE TABLE case_source (
    source_system     text  NOT NULL,
    source_id         text  NOT NULL,
    case_id           uuid  NOT NULL,
    submitted_on      date  NOT NULL,
    code              text  NOT NULL,
    -- Of the line last imported, and the event it made; null for a case that was received here.
    fingerprint       bytea,
    imported_sequence bigint,
    PRIMARY KEY (source_system, source_id)
);

CREATE TABLE case_code_counter (
    unit        text    NOT NULL,
    day         date    NOT NULL,
    last_number integer NOT NULL,
    PRIMARY KEY (unit, day)
) WITH (fillfactor = 50);

-- Several replicas may meet the first case of a month together; the lock lets one create and the others find it done.
CREATE FUNCTION create_case_partitions(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    suffix text := to_char(month, 'YYYY_MM');
    upper date := (month + interval '1 month')::date;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('motcua.cases.partitions'));
    EXECUTE format('CREATE TABLE IF NOT EXISTS cases_%s PARTITION OF cases FOR VALUES FROM (%L) TO (%L)', suffix, month, upper);
    EXECUTE format('CREATE TABLE IF NOT EXISTS case_history_%s PARTITION OF case_history FOR VALUES FROM (%L) TO (%L)', suffix, month, upper);
END $$;

-- What case-service knows of the catalogue, fed by its events.
CREATE TABLE catalogue_unit (
    code        text PRIMARY KEY,
    parent_code text,
    name        text NOT NULL,
    level       text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date
);

CREATE TABLE catalogue_procedure_version (
    code       text    NOT NULL,
    version    integer NOT NULL,
    valid_from date    NOT NULL,
    valid_to   date,
    terms      jsonb   NOT NULL,
    PRIMARY KEY (code, version)
);

CREATE TABLE catalogue_calendar (
    code    text    NOT NULL,
    version integer NOT NULL,
    rules   jsonb   NOT NULL,
    PRIMARY KEY (code, version)
);

-- Raised with every change, so that each replica of the service sees that its copy in memory is old.
CREATE TABLE catalogue_revision (
    single   boolean PRIMARY KEY DEFAULT true CHECK (single),
    revision bigint NOT NULL
);
INSERT INTO catalogue_revision (revision) VALUES (0);
