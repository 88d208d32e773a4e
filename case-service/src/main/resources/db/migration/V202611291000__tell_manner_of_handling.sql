-- In what manner a case was handled, where anybody said; null for most. A result's form is null in rows from before there was one.
ALTER TABLE cases ADD COLUMN manner jsonb;
ALTER TABLE case_result ADD COLUMN form text;
