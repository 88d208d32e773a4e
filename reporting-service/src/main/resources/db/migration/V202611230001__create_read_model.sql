-- Numbers for codes. A case may name a unit or a procedure before the catalogue has told of it, so the number comes first and the
-- name later; numbers survive a rebuild.
CREATE TABLE unit_key (
    id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE
);

CREATE TABLE procedure_key (
    id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE
);

-- Replicas of the catalogue.
CREATE TABLE unit (
    code        text PRIMARY KEY,
    name        text NOT NULL,
    level       text NOT NULL,
    parent_code text,
    valid_from  date NOT NULL,
    valid_to    date
);

CREATE TABLE field (
    code text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE procedure (
    code       text PRIMARY KEY,
    version    integer NOT NULL,
    name       text    NOT NULL,
    field_code text    NOT NULL
);

CREATE TABLE working_calendar (
    code    text PRIMARY KEY,
    version integer NOT NULL,
    content text    NOT NULL
);

-- One row, changed by whoever changes the tree of units, so that every replica of this service knows when to read it again.
CREATE TABLE unit_tree (
    version text NOT NULL
);
INSERT INTO unit_tree VALUES ('empty');

-- What is known of a case (1), the satisfaction with one (2), a feedback (3) or a publication decision (4).
CREATE TABLE subject (
    id    uuid     PRIMARY KEY,
    kind  smallint NOT NULL,
    code  text     NOT NULL,
    facts text     NOT NULL
);

-- What each subject has contributed. procedure 0 and channel 0 stand for none.
CREATE TABLE mark (
    subject   uuid        NOT NULL,
    at        timestamptz NOT NULL,
    procedure integer     NOT NULL,
    unit      integer     NOT NULL,
    measure   smallint    NOT NULL,
    channel   smallint    NOT NULL,
    delta     smallint    NOT NULL
);
-- Marks are taken back by subject. (measure, at, procedure) is unique within one; the code that derives them sees to it, and a
-- narrow index takes half the time of a unique one.
CREATE INDEX mark_by_subject ON mark (subject);
-- Drill-downs ask by unit, measure and instant, the last part-day of an answer by instant alone.
CREATE INDEX mark_by_unit ON mark (unit, measure, at);
CREATE INDEX mark_by_instant ON mark (at);

-- Sums of deltas per day (grain 1) and month (grain 2); day is the first day of the grain. A cell that falls to 0 stays: it would
-- cost a statement a batch to find it, and absent and 0 read the same.
CREATE TABLE cube (
    unit      integer  NOT NULL,
    grain     smallint NOT NULL,
    day       date     NOT NULL,
    procedure integer  NOT NULL,
    measure   smallint NOT NULL,
    channel   smallint NOT NULL,
    total     integer  NOT NULL,
    PRIMARY KEY (unit, grain, day, procedure, measure, channel)
) WITH (fillfactor = 80);

-- The same without procedure, stocks also per year (grain 3), for nodes of the tree: a unit's own sums, and the sums of all below it by
-- level, so that the whole province costs as little as one commune.
CREATE TABLE node_cube (
    node    integer  NOT NULL,
    grain   smallint NOT NULL,
    day     date     NOT NULL,
    measure smallint NOT NULL,
    channel smallint NOT NULL,
    total   integer  NOT NULL,
    PRIMARY KEY (node, grain, day, measure, channel)
) WITH (fillfactor = 80);

-- Rebuilds of all of the above from the events, asked for by a person.
CREATE TABLE rebuild (
    id          uuid        PRIMARY KEY,
    status      text        NOT NULL,
    swap        boolean     NOT NULL,
    asked_by    text        NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    events      bigint      NOT NULL DEFAULT 0,
    differences text        NOT NULL DEFAULT '[]'
);
