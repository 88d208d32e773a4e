CREATE TABLE feedback (
    id                 uuid        PRIMARY KEY,
    code               text        NOT NULL UNIQUE,
    version            bigint      NOT NULL,
    sequence           bigint      NOT NULL,
    state              text        NOT NULL,
    receiving_unit     text        NOT NULL,
    holding_unit       text        NOT NULL,
    kind               text        NOT NULL,
    sender_name        text,
    sender_phone       text,
    sender_email       text,
    subject            text        NOT NULL,
    content            text        NOT NULL,
    submitted_at       timestamptz NOT NULL,
    answer_due_at      timestamptz,
    publish_due_at     timestamptz,
    rating             text,
    pin_hash           bytea,
    source_system      text,
    source_id          text,
    source_fingerprint bytea,
    source_steps       integer
);
CREATE UNIQUE INDEX feedback_source ON feedback (source_system, source_id) WHERE source_system IS NOT NULL;
CREATE INDEX feedback_receiving_unit ON feedback (receiving_unit, submitted_at DESC);
CREATE INDEX feedback_holding_unit ON feedback (holding_unit, submitted_at DESC);

CREATE TABLE feedback_step (
    feedback_id    uuid        NOT NULL REFERENCES feedback (id),
    ordinal        integer     NOT NULL,
    kind           text        NOT NULL,
    at             timestamptz NOT NULL,
    actor          text,
    unit           text,
    to_unit        text,
    text           text,
    level          text,
    due_at         timestamptz,
    answer_due_at  timestamptz,
    publish_due_at timestamptz,
    PRIMARY KEY (feedback_id, ordinal)
);

-- The last number given out per receiving unit and local day. Rows are never deleted: a code is never given out again.
CREATE TABLE feedback_number (
    unit text    NOT NULL,
    day  date    NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (unit, day)
);

-- Who read which sender's data, as the personal data protection law wants it known.
CREATE TABLE sender_read (
    feedback_id uuid        NOT NULL REFERENCES feedback (id),
    account     text        NOT NULL,
    read_at     timestamptz NOT NULL
);
CREATE INDEX sender_read_feedback ON sender_read (feedback_id);
