CREATE TABLE calendar (
    id             uuid   PRIMARY KEY,
    code           text   NOT NULL UNIQUE,
    version        bigint NOT NULL,
    event_sequence bigint NOT NULL
);
-- A version is written once and read whole, so its days stand in one document. Due dates name the version they used.
CREATE TABLE calendar_version (
    id           uuid        PRIMARY KEY,
    calendar_id  uuid        NOT NULL REFERENCES calendar (id),
    number       int         NOT NULL,
    content      jsonb       NOT NULL,
    published_at timestamptz NOT NULL,
    UNIQUE (calendar_id, number)
);
