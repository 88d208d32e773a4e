-- The response that stands for a case, and how many there have been.
CREATE TABLE satisfaction_response (
    case_code     text        PRIMARY KEY,
    level         text        NOT NULL,
    comment       text,
    responded_at  timestamptz NOT NULL,
    recorded_by   text        NOT NULL,
    responses     bigint      NOT NULL,
    source_system text,
    source_id     text
);
CREATE UNIQUE INDEX satisfaction_response_source ON satisfaction_response (source_system, source_id)
    WHERE source_system IS NOT NULL;
