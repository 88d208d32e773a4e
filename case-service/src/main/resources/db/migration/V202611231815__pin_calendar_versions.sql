-- A due date explains itself by the calendar it was counted on, so that a closed case's explanation outlives a new calendar.
-- Null where nothing was counted; cases from before this column are explained by the latest calendar.
ALTER TABLE cases ADD COLUMN calendar_version integer;
