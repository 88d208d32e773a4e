-- days by procedure
INSERT INTO cube (unit, grain, day, procedure, measure, channel, total)
SELECT unit, 1, day, procedure, measure, channel, sum(delta)
FROM (SELECT unit, (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day, procedure, measure, channel, delta FROM mark) m
GROUP BY unit, day, procedure, measure, channel HAVING sum(delta) <> 0
ORDER BY day, unit, procedure, measure, channel;
-- months by procedure
INSERT INTO cube (unit, grain, day, procedure, measure, channel, total)
SELECT unit, 2, date_trunc('month', day::timestamp)::date AS month, procedure, measure, channel, sum(total)
FROM cube WHERE grain = 1
GROUP BY unit, month, procedure, measure, channel HAVING sum(total) <> 0
ORDER BY month, unit, procedure, measure, channel;
-- days of single units
INSERT INTO node_cube (node, grain, day, measure, channel, total)
SELECT unit, 1, day, measure, channel, sum(total)
FROM cube WHERE grain = 1
GROUP BY unit, day, measure, channel HAVING sum(total) <> 0
ORDER BY day, unit, measure, channel;
-- days of what lies below a unit
INSERT INTO node_cube (node, grain, day, measure, channel, total)
SELECT r.node, 1, c.day, c.measure, c.channel, sum(c.total)
FROM node_cube c JOIN seed.rollup r ON r.unit = c.node WHERE c.grain = 1
GROUP BY r.node, c.day, c.measure, c.channel HAVING sum(c.total) <> 0
ORDER BY c.day, r.node, c.measure, c.channel;
-- months of both
INSERT INTO node_cube (node, grain, day, measure, channel, total)
SELECT node, 2, date_trunc('month', day::timestamp)::date AS month, measure, channel, sum(total)
FROM node_cube WHERE grain = 1
GROUP BY node, month, measure, channel HAVING sum(total) <> 0
ORDER BY month, node, measure, channel;
-- years of both, of stocks
INSERT INTO node_cube (node, grain, day, measure, channel, total)
SELECT node, 3, date_trunc('year', day::timestamp)::date AS year, measure, channel, sum(total)
FROM node_cube WHERE grain = 2 AND measure IN (SELECT measure FROM seed.stock)
GROUP BY node, year, measure, channel HAVING sum(total) <> 0
ORDER BY year, node, measure, channel;
