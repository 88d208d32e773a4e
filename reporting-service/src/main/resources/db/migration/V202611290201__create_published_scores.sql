-- Scores of indexes as others published them, such as the national portal.
CREATE TABLE published_score (
    index_code text          NOT NULL,
    unit       text          NOT NULL,
    period     text          NOT NULL,
    total      numeric(8, 2) NOT NULL,
    rank       integer,
    ranked     integer,
    entered_by text          NOT NULL,
    entered_at timestamptz   NOT NULL,
    PRIMARY KEY (index_code, unit, period)
);

CREATE TABLE published_group_score (
    index_code text          NOT NULL,
    unit       text          NOT NULL,
    period     text          NOT NULL,
    group_code text          NOT NULL,
    points     numeric(8, 2) NOT NULL,
    PRIMARY KEY (index_code, unit, period, group_code),
    FOREIGN KEY (index_code, unit, period) REFERENCES published_score
);
