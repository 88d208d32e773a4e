CREATE TABLE publication_decision (
    id                   uuid   PRIMARY KEY,
    number               text   NOT NULL,
    issuing_unit         text   NOT NULL REFERENCES unit (code),
    title                text   NOT NULL,
    issued_on            date   NOT NULL,
    effective_from       date   NOT NULL,
    national_due_on      date,
    entered_nationally_on date,
    version              bigint NOT NULL,
    event_sequence       bigint NOT NULL,
    UNIQUE (issuing_unit, number),
    CHECK (effective_from >= issued_on),
    CHECK (entered_nationally_on >= issued_on)
);
CREATE INDEX publication_decision_by_issue ON publication_decision (issued_on DESC, id DESC);
CREATE TABLE decision_item (
    decision_id       uuid NOT NULL REFERENCES publication_decision (id),
    ordinal           int  NOT NULL,
    change            text NOT NULL,
    procedure_code    text NOT NULL REFERENCES procedure (code),
    procedure_version int,
    PRIMARY KEY (decision_id, ordinal),
    UNIQUE (decision_id, procedure_code)
);
CREATE INDEX decision_item_by_procedure ON decision_item (procedure_code);
