-- A unit's report for a period, on its way from draft to the unit above.
CREATE TABLE periodic_report (
    id          uuid        PRIMARY KEY,
    unit        text        NOT NULL,
    period      text        NOT NULL,
    first_day   date        NOT NULL,
    last_day    date        NOT NULL,
    state       text        NOT NULL,
    sent_to     text,
    version     bigint      NOT NULL,
    UNIQUE (unit, period)
);
CREATE INDEX periodic_report_by_period ON periodic_report (period);

-- Everything that was done or said, in order.
CREATE TABLE periodic_report_step (
    report  uuid        NOT NULL REFERENCES periodic_report,
    number  bigint      NOT NULL,
    verb    text        NOT NULL,
    state   text        NOT NULL,
    at      timestamptz NOT NULL,
    author  text        NOT NULL,
    comment text,
    PRIMARY KEY (report, number)
);

-- What a report said when it was sent: canonical JSON and its SHA-256.
CREATE TABLE sealed_report (
    report    uuid        PRIMARY KEY REFERENCES periodic_report,
    sealed_at timestamptz NOT NULL,
    content   text        NOT NULL,
    sha256    text        NOT NULL
);

-- What each case or feedback added to a figure then, so that later differences can be explained.
CREATE TABLE sealed_contribution (
    report uuid    NOT NULL REFERENCES sealed_report,
    code   text    NOT NULL,
    field  text    NOT NULL,
    figure text    NOT NULL,
    value  integer NOT NULL,
    PRIMARY KEY (report, code, field, figure)
);

CREATE FUNCTION refuse_change_of_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a sealed report does not change';
END
$$;
CREATE TRIGGER keep_seal BEFORE UPDATE OR DELETE ON sealed_report
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_seal();
CREATE TRIGGER keep_seal BEFORE UPDATE OR DELETE ON sealed_contribution
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_seal();
