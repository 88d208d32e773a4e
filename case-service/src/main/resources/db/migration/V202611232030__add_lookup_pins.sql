-- Six digits on the receipt are the second factor of public tracking. Cases from before have none: their applicants show the last
-- digits of a phone or identity number.
ALTER TABLE cases ADD COLUMN lookup_pin text;
