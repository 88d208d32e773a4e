-- Who read and who changed what. An entry is written to audit_pending with the act itself, unchained, so that no command waits for
-- another; one sealer moves entries from there, in the order in which they became visible, to audit_entry, where each has a position
-- and a hash over itself and the hash before it.
CREATE TABLE audit_pending (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL,
    what      text        NOT NULL,
    operation text        NOT NULL,
    actor     text,
    role      text,
    unit      text,
    system    text,
    -- Case codes with spaces between them, and what a change wrote to each case, as canonical JSON; null where there is none.
    codes     text,
    changes   text
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);

-- Partitioned by month of sealing, which never runs backwards along the chain: an old month is a prefix of the chain and can go as one.
CREATE TABLE audit_entry (
    position  bigint      NOT NULL,
    sealed_at timestamptz NOT NULL,
    at        timestamptz NOT NULL,
    what      text        NOT NULL,
    operation text        NOT NULL,
    actor     text,
    role      text,
    unit      text,
    system    text,
    codes     text[],
    changes   text,
    hash      bytea       NOT NULL,
    PRIMARY KEY (position, sealed_at)
) PARTITION BY RANGE (sealed_at);

-- A shorter list of what is not yet sorted in: whoever asks reads all of it, and the sealer sorts it in more often and more quickly.
CREATE INDEX audit_entry_codes ON audit_entry USING gin (codes) WITH (gin_pending_list_limit = 512) WHERE codes IS NOT NULL;

-- Where the chain ends.
CREATE TABLE audit_head (
    single    boolean PRIMARY KEY DEFAULT true CHECK (single),
    position  bigint      NOT NULL,
    hash      bytea       NOT NULL,
    sealed_at timestamptz NOT NULL
) WITH (fillfactor = 10);
INSERT INTO audit_head (position, hash, sealed_at) VALUES (0, decode(repeat('00', 32), 'hex'), '2000-01-01T00:00:00Z');

-- Where the chain begins after what was kept long enough went: the last entry that went, and its hash.
CREATE TABLE audit_removal (
    position   bigint      PRIMARY KEY,
    hash       bytea       NOT NULL,
    removed_at timestamptz NOT NULL
);

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit entries are written once' USING ERRCODE = 'insufficient_privilege';
END $$;

-- The sealer says so in its transaction; whoever else does has to mean it.
CREATE FUNCTION refuse_audit_change_unless_sealing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('motcua.audit.sealing', true) IS DISTINCT FROM 'on' THEN
        RAISE EXCEPTION 'only the sealer touches what it seals' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_removal_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_removal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_pending_stays BEFORE UPDATE OR TRUNCATE ON audit_pending
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_pending_is_sealed BEFORE DELETE ON audit_pending
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change_unless_sealing();
CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change_unless_sealing();
CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

-- Made apart and then attached, as create_case_partitions does, so that readers of the chain go on. A month is one of UTC.
CREATE FUNCTION create_audit_partition(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    part text := 'audit_entry' || to_char(month, '_YYYY_MM');
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('motcua.audit.partitions'));
    IF to_regclass(part) IS NULL THEN
        EXECUTE format('CREATE TABLE %I (LIKE audit_entry INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
        EXECUTE format('CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT '
            || 'EXECUTE FUNCTION refuse_audit_change()', part);
        EXECUTE format('ALTER TABLE audit_entry ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', part,
            month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
    END IF;
END $$;
