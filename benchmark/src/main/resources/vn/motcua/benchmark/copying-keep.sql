-- What reporting derived from the quarter, put aside to be copied.
CREATE SCHEMA seed;

-- Numbered in the order in which they began, for identifiers that grow with time as the service's own do.
CREATE TABLE seed.subject AS
SELECT row_number() OVER (ORDER BY m.began, s.id)::int AS n, s.*, m.began
FROM subject s JOIN (SELECT subject AS id, min(at) AS began FROM mark GROUP BY 1) m USING (id);

-- In the order in which they come about in a life: rows of a table lie as they were written.
CREATE TABLE seed.mark AS
SELECT s.n, m.at, m.procedure, m.unit, m.measure, m.channel, m.delta
FROM mark m JOIN seed.subject s ON s.id = m.subject ORDER BY m.at, s.n;

-- Units in force at the quarter's end, numbered within their level, so that a copy can move each to another.
CREATE TABLE seed.place AS
SELECT k.id AS unit, u.level, row_number() OVER (PARTITION BY u.level ORDER BY u.code)::int - 1 AS place,
    count(*) OVER (PARTITION BY u.level)::int AS among
FROM unit u JOIN unit_key k USING (code)
WHERE u.valid_from <= date '2024-03-14' AND (u.valid_to IS NULL OR u.valid_to > date '2024-03-14');

-- The nodes that a unit's sums flow into: for each unit above it, all below that one of this unit's level.
CREATE TABLE seed.rollup AS
WITH RECURSIVE above AS (
    SELECT u.code AS unit, u.level, p.code AS above, p.parent_code FROM unit u JOIN unit p ON p.code = u.parent_code
    UNION ALL
    SELECT a.unit, a.level, p.code, p.parent_code FROM above a JOIN unit p ON p.code = a.parent_code
)
SELECT k.id AS unit, -(n.id * 8
    + array_position(ARRAY['PROVINCE', 'DEPARTMENT', 'SERVICE_CENTRE', 'DISTRICT', 'COMMUNE'], a.level)) AS node
FROM above a JOIN unit_key k ON k.code = a.unit JOIN unit_key n ON n.code = a.above;

-- Which measures the service sums by year.
CREATE TABLE seed.stock AS SELECT DISTINCT measure FROM node_cube WHERE grain = 3;

CREATE TABLE seed.cube (LIKE cube);
CREATE TABLE seed.node_cube (LIKE node_cube);
ANALYZE seed.subject, seed.mark, seed.place, seed.rollup, seed.stock;
