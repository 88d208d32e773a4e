CREATE TABLE inbox_offset (
    topic           text        NOT NULL,
    partition       integer     NOT NULL,
    next_offset     bigint      NOT NULL,
    last_event_at   timestamptz,
    last_applied_at timestamptz NOT NULL,
    PRIMARY KEY (topic, partition)
);

-- The last sequence applied of every aggregate of every topic: a repeat is at or below it, a gap is above the next.
CREATE TABLE inbox_sequence (
    aggregate_id  uuid   PRIMARY KEY,
    last_sequence bigint NOT NULL
);

CREATE TABLE inbox_parked (
    aggregate_id  uuid        NOT NULL,
    sequence      bigint      NOT NULL,
    id            uuid        NOT NULL,
    type          text        NOT NULL,
    subject       text        NOT NULL,
    occurred_at   timestamptz NOT NULL,
    data          bytea       NOT NULL,
    topic         text        NOT NULL,
    partition     integer     NOT NULL,
    record_offset bigint      NOT NULL,
    PRIMARY KEY (aggregate_id, sequence)
);

CREATE TABLE dead_letter (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic         text        NOT NULL,
    partition     integer     NOT NULL,
    record_offset bigint      NOT NULL,
    aggregate_id  uuid,
    sequence      bigint,
    event_id      uuid,
    type          text,
    subject       text,
    occurred_at   timestamptz,
    data          bytea,
    reason        text        NOT NULL,
    set_aside_at  timestamptz NOT NULL,
    UNIQUE (topic, partition, record_offset)
);
