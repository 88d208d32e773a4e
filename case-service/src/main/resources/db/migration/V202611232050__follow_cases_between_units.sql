-- Who has a case in hand, the legs it went through, and what was promised when the office apologised. All null for the plain case.
ALTER TABLE cases
    ADD COLUMN assignee text,
    ADD COLUMN holdings jsonb,
    -- Units that take part beside the processing unit now, so that lists show them the case; null while there is none.
    ADD COLUMN beside_units jsonb,
    ADD COLUMN promised_at timestamptz;
CREATE INDEX cases_beside_units ON cases USING gin (beside_units) WHERE beside_units IS NOT NULL;

-- While one colleague of a unit is absent, another takes their place.
CREATE TABLE delegation (
    id       uuid PRIMARY KEY,
    unit     text        NOT NULL,
    absent   text        NOT NULL,
    delegate text        NOT NULL,
    from_at  timestamptz NOT NULL,
    until_at timestamptz NOT NULL,
    reason   text        NOT NULL,
    made_by  text        NOT NULL
);
CREATE INDEX delegation_delegate ON delegation (delegate, until_at);

ALTER TABLE case_history
    ADD COLUMN on_behalf_of text,
    ADD COLUMN assignee text;
