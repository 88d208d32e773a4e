-- Which of the procedure's conditions (trường hợp) a case was handed in under: some documents are mandatory under one alone.
ALTER TABLE cases ADD COLUMN document_condition text;
