CREATE TABLE administrative_field (
    id             uuid   PRIMARY KEY,
    code           text   NOT NULL UNIQUE,
    name           text   NOT NULL,
    version        bigint NOT NULL,
    event_sequence bigint NOT NULL
);
