CREATE TABLE catalogue_unit (
    code        text PRIMARY KEY,
    parent_code text
);

CREATE TABLE catalogue_calendar (
    code    text    NOT NULL,
    version integer NOT NULL,
    rules   jsonb   NOT NULL,
    PRIMARY KEY (code, version)
);

-- Raised by every change of the two above, so that each replica of the service sees that its memory is old.
CREATE TABLE catalogue_revision (
    revision bigint NOT NULL
);
INSERT INTO catalogue_revision VALUES (0);

-- The cases whose result was issued: only these can be responded to. A row goes when a resolution is taken back.
CREATE TABLE handled_case (
    case_code      text        PRIMARY KEY,
    case_id        uuid        NOT NULL,
    receiving_unit text        NOT NULL,
    procedure_code text        NOT NULL,
    channel        text        NOT NULL,
    handled_at     timestamptz NOT NULL
);
