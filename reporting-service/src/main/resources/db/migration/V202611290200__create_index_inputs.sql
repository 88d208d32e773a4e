-- What units declare for indexes because no event tells it. Rows are only added; the latest of an indicator stands.
CREATE TABLE index_input (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    index_code  text        NOT NULL,
    unit        text        NOT NULL,
    period      text        NOT NULL,
    indicator   text        NOT NULL,
    numerator   bigint      CHECK (numerator >= 0),
    denominator bigint      CHECK (denominator >= 0),
    source      text        NOT NULL,
    declared_by text        NOT NULL,
    declared_at timestamptz NOT NULL
);
CREATE INDEX index_input_standing ON index_input (index_code, period, unit, indicator, id);
