-- Wrong tries at looking a case up in public, per code, so that every replica counts alike and a restart forgives nothing. A
-- code stands here whether a case bears it or not. Rows go when they are over.
CREATE TABLE tracking_try (
    code        text        PRIMARY KEY,
    -- When all tries spent on the code will have come back.
    spent_until timestamptz NOT NULL
);

CREATE INDEX tracking_try_over ON tracking_try (spent_until);
