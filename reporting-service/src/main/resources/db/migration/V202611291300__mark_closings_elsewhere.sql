-- Closings by processing unit (51 to 53) stood beside those by receiving unit (5 to 7) for every case, though many are closed where
-- they were received. What differs is kept instead (54 to 56), and the two are added.
CREATE FUNCTION pg_temp.moved(measure smallint) RETURNS smallint LANGUAGE sql IMMUTABLE
    RETURN CASE WHEN measure BETWEEN 51 AND 53 THEN measure + 3 ELSE measure + 49 END;
CREATE FUNCTION pg_temp.sign(measure smallint) RETURNS integer LANGUAGE sql IMMUTABLE
    RETURN CASE WHEN measure BETWEEN 51 AND 53 THEN 1 ELSE -1 END;

INSERT INTO mark (subject, at, procedure, unit, measure, channel, delta)
SELECT subject, at, procedure, unit, pg_temp.moved(measure), channel, sum(pg_temp.sign(measure) * delta)
FROM mark WHERE measure IN (5, 6, 7, 51, 52, 53)
GROUP BY subject, at, procedure, unit, pg_temp.moved(measure), channel
HAVING sum(pg_temp.sign(measure) * delta) <> 0;
DELETE FROM mark WHERE measure IN (51, 52, 53);

INSERT INTO cube (unit, grain, day, procedure, measure, channel, total)
SELECT unit, grain, day, procedure, pg_temp.moved(measure), channel, sum(pg_temp.sign(measure) * total)
FROM cube WHERE measure IN (5, 6, 7, 51, 52, 53)
GROUP BY unit, grain, day, procedure, pg_temp.moved(measure), channel
HAVING sum(pg_temp.sign(measure) * total) <> 0;
DELETE FROM cube WHERE measure IN (51, 52, 53);

INSERT INTO node_cube (node, grain, day, measure, channel, total)
SELECT node, grain, day, pg_temp.moved(measure), channel, sum(pg_temp.sign(measure) * total)
FROM node_cube WHERE measure IN (5, 6, 7, 51, 52, 53)
GROUP BY node, grain, day, pg_temp.moved(measure), channel
HAVING sum(pg_temp.sign(measure) * total) <> 0;
DELETE FROM node_cube WHERE measure IN (51, 52, 53);

DROP FUNCTION pg_temp.moved(smallint), pg_temp.sign(smallint);
