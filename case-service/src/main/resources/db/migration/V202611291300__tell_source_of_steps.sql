-- Which system told of a step after the fact; null for what was done here, and in rows from before it was kept.
ALTER TABLE case_history ADD COLUMN told_by text;
