-- Drill-downs of the whole province want the latest marks of a measure, the last part-day all measures of an instant: one index
-- serves both. After a swapped rebuild the old one goes by PostgreSQL's name for it.
CREATE INDEX mark_by_measure ON mark (measure, at);
DROP INDEX IF EXISTS mark_by_instant, mark_at_idx;
