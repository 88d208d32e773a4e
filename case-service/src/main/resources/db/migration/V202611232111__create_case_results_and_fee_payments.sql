CREATE TABLE case_result (
    id            uuid        NOT NULL,
    case_id       uuid        NOT NULL,
    submitted_on  date        NOT NULL,
    document_name text        NOT NULL,
    number        text        NOT NULL,
    issued_on     date        NOT NULL,
    signer        text        NOT NULL,
    -- A file of the same case; null where the result exists on paper alone.
    file_id       uuid,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text        NOT NULL,
    PRIMARY KEY (id, submitted_on)
) PARTITION BY RANGE (submitted_on);
CREATE INDEX case_result_of_case ON case_result (case_id, submitted_on);

CREATE TABLE case_fee_payment (
    id             uuid        NOT NULL,
    case_id        uuid        NOT NULL,
    submitted_on   date        NOT NULL,
    fee            text        NOT NULL,
    amount_vnd     bigint      NOT NULL CHECK (amount_vnd > 0),
    method         text        NOT NULL,
    receipt_number text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    text        NOT NULL,
    PRIMARY KEY (id, submitted_on)
) PARTITION BY RANGE (submitted_on);
CREATE UNIQUE INDEX case_fee_payment_receipt ON case_fee_payment (case_id, submitted_on, receipt_number);

-- The months that cases have already.
SELECT create_case_partitions(to_date(right(inhrelid::regclass::text, 7), 'YYYY_MM'))
FROM pg_inherits WHERE inhparent = 'cases'::regclass;
