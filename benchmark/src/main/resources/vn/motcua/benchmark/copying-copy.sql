-- One copy. Parameters: its number, how many hours earlier it happened, how many of 2^20 subjects it takes.
WITH asked AS (
    SELECT ?::int AS copy, ? * interval '1 hour' AS earlier, ?::bigint AS share
), moved AS MATERIALIZED (
    SELECT a.unit, b.unit AS to_unit
    FROM asked, seed.place a JOIN seed.place b USING (level)
    WHERE b.place = (a.place + asked.copy) % a.among
), subject_copy AS MATERIALIZED (
    SELECT s.n, s.kind, s.code || '/' || asked.copy AS code, s.facts,
        (lpad(to_hex((extract(epoch FROM s.began - asked.earlier) * 1000)::bigint), 12, '0') || '7'
            || lpad(to_hex(asked.copy), 3, '0') || '8' || lpad(to_hex(s.n), 15, '0'))::uuid AS id
    FROM asked, seed.subject s
    WHERE (uuid_hash_extended(s.id, asked.copy) & 1048575) < asked.share
), put AS (
    INSERT INTO subject (id, kind, code, facts) SELECT id, kind, code, facts FROM subject_copy ORDER BY id
)
INSERT INTO mark (subject, at, procedure, unit, measure, channel, delta)
SELECT s.id, m.at - asked.earlier, m.procedure, coalesce(u.to_unit, m.unit), m.measure, m.channel, m.delta
FROM asked, seed.mark m JOIN subject_copy s USING (n) LEFT JOIN moved u ON u.unit = m.unit
ORDER BY m.at
