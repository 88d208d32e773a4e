-- A round in which people assess units by an index: who, by which definition, in which period, until when, decided how.
CREATE TABLE assessment_round (
    id              uuid        PRIMARY KEY,
    name            text        NOT NULL,
    appraiser       text        NOT NULL,
    index_code      text        NOT NULL,
    definition      text        NOT NULL,
    period          text        NOT NULL,
    self_score_by   date        NOT NULL,
    appraise_by     date        NOT NULL,
    opened_by       text        NOT NULL,
    opened_at       timestamptz NOT NULL,
    state           text        NOT NULL,
    decision_number text,
    decision_date   date,
    signer          text,
    cancelled_for   text,
    version         bigint      NOT NULL
);
CREATE UNIQUE INDEX assessment_round_once ON assessment_round (appraiser, index_code, period) WHERE state <> 'CANCELLED';

-- Those ranked among each other.
CREATE TABLE assessment_group (
    round  uuid    NOT NULL REFERENCES assessment_round,
    number integer NOT NULL,
    code   text    NOT NULL,
    name   text    NOT NULL,
    PRIMARY KEY (round, code)
);

CREATE TABLE assessment_sheet (
    id           uuid   PRIMARY KEY,
    round        uuid   NOT NULL,
    group_code   text   NOT NULL,
    unit         text   NOT NULL,
    state        text   NOT NULL,
    submitted_at timestamptz,
    version      bigint NOT NULL,
    UNIQUE (round, unit),
    FOREIGN KEY (round, group_code) REFERENCES assessment_group (round, code)
);
CREATE INDEX assessment_sheet_by_unit ON assessment_sheet (unit);

-- Every score either side ever gave; the latest of a side and criterion stands.
CREATE TABLE assessment_entry (
    id        bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sheet     uuid          NOT NULL REFERENCES assessment_sheet,
    side      text          NOT NULL,
    criterion text          NOT NULL,
    points    numeric(8, 2),
    note      text,
    grounds   text          NOT NULL,
    author    text          NOT NULL,
    at        timestamptz   NOT NULL
);
CREATE INDEX assessment_entry_by_sheet ON assessment_entry (sheet, side, criterion, id DESC);

-- Everything done to a sheet or said about it, in order.
CREATE TABLE assessment_step (
    sheet     uuid        NOT NULL REFERENCES assessment_sheet,
    number    bigint      NOT NULL,
    verb      text        NOT NULL,
    state     text        NOT NULL,
    side      text        NOT NULL,
    criterion text,
    comment   text,
    author    text        NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (sheet, number)
);

-- What was decided: canonical JSON and its SHA-256.
CREATE TABLE assessment_seal (
    round     uuid        PRIMARY KEY REFERENCES assessment_round,
    sealed_at timestamptz NOT NULL,
    content   text        NOT NULL,
    sha256    text        NOT NULL
);

CREATE FUNCTION refuse_change_of_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% only grows', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER keep_entry BEFORE UPDATE OR DELETE ON assessment_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_assessment();
CREATE TRIGGER keep_step BEFORE UPDATE OR DELETE ON assessment_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_assessment();
CREATE TRIGGER keep_group BEFORE UPDATE OR DELETE ON assessment_group
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_assessment();
CREATE TRIGGER keep_seal BEFORE UPDATE OR DELETE ON assessment_seal
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_assessment();

CREATE FUNCTION refuse_change_of_closed_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'OPEN' THEN
        RAISE EXCEPTION 'a closed round of assessment does not change';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER keep_closed BEFORE UPDATE OR DELETE ON assessment_round
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_round();

CREATE FUNCTION refuse_sheet_of_closed_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT state FROM assessment_round WHERE id = coalesce(NEW.round, OLD.round)) <> 'OPEN' THEN
        RAISE EXCEPTION 'a sheet of a closed round does not change';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER keep_closed BEFORE INSERT OR UPDATE OR DELETE ON assessment_sheet
    FOR EACH ROW EXECUTE FUNCTION refuse_sheet_of_closed_round();

CREATE FUNCTION refuse_addition_to_closed_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT r.state FROM assessment_round r JOIN assessment_sheet s ON s.round = r.id WHERE s.id = NEW.sheet) <> 'OPEN' THEN
        RAISE EXCEPTION 'nothing is added to a closed round of assessment';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_closed BEFORE INSERT ON assessment_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_addition_to_closed_round();
CREATE TRIGGER keep_closed BEFORE INSERT ON assessment_step
    FOR EACH ROW EXECUTE FUNCTION refuse_addition_to_closed_round();
