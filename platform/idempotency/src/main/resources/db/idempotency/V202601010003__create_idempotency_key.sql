CREATE TABLE idempotency_key (
    account     text        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    status      smallint    NOT NULL,
    location    text,
    etag        text,
    body        bytea,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (account, key)
);
CREATE INDEX idempotency_key_answered_at ON idempotency_key USING brin (answered_at);
