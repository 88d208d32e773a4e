-- The columns id, aggregatetype, aggregateid, type and payload are those of Debezium's EventRouter, so that Kafka Connect can
-- take the relay's place. A row is deleted once Kafka has acknowledged it: what stands here is unsent.
CREATE TABLE outbox (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            uuid        NOT NULL,
    aggregatetype text        NOT NULL,
    aggregateid   uuid        NOT NULL,
    type          text        NOT NULL,
    subject       text        NOT NULL,
    sequence      bigint      NOT NULL,
    occurred_at   timestamptz NOT NULL,
    payload       text        NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
