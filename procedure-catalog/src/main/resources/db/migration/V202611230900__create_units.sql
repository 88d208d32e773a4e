-- Units are never deleted: old cases and reports name them for ever. valid_to is the last day of a unit's life.
CREATE TABLE unit (
    id             uuid   PRIMARY KEY,
    code           text   NOT NULL UNIQUE,
    name           text   NOT NULL,
    level          text   NOT NULL,
    parent_code    text   REFERENCES unit (code),
    gso_code       text,
    valid_from     date   NOT NULL,
    valid_to       date,
    version        bigint NOT NULL,
    event_sequence bigint NOT NULL,
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK (parent_code <> code)
);
CREATE INDEX unit_by_parent ON unit (parent_code, code);
CREATE INDEX unit_by_level ON unit (level, code);
