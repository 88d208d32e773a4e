-- A text as its words are compared: without accents, in small letters, whether it came composed (NFC) or decomposed (NFD). All
-- Vietnamese letters but the one with a stroke come apart into a plain letter and marks; the marks are left out. Signs by which
-- PostgreSQL's parser knows addresses, file names, tags and negative numbers become spaces; it passes over all others itself.
CREATE FUNCTION searchable(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN translate(lower(normalize(given, NFD)),
    U&'\0111\0110./-_@:+<>&~\005C\0300\0301\0302\0303\0306\0309\031B\0323', 'dd            ');

-- What a case is found by: the words of owner, identity number, subject, and of its code behind the unit; and the units that take
-- part in it themselves, in capitals and with dots, which no word has. One index then serves words and units together.
-- concat_ws is not immutable for every type, but it is for text; a function with it is not inlined, which would make every
-- partition's plan long. The cost is what it takes compared with reading a row.
CREATE FUNCTION case_words(code text, applicant_name text, identity_number text, subject text, receiving_unit text,
    processing_unit text, beside_units jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1500
RETURN strip(to_tsvector('simple', searchable(
        concat_ws(' ', applicant_name, identity_number, subject) || substr(code, length(receiving_unit) + 1))))
    || array_to_tsvector(ARRAY[receiving_unit, processing_unit])
    || CASE WHEN beside_units IS NULL THEN ''::tsvector
        ELSE array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(beside_units))) END;

-- What is asked for: every word must be there, in any order; six digits and more may be the beginning of a number.
CREATE FUNCTION case_query(asked text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(plainto_tsquery('simple', searchable(asked))::text, '''(\d{6,})''', '''\1'':*', 'g')::tsquery;

-- The cases that somebody still has on the desk: a twentieth of all, in one small table instead of a piece in every month. It holds
-- what lists are filtered and ordered by and nothing that `cases` does not hold; a trigger keeps it, so that no writer of `cases`,
-- be it a command, a COPY or an UPDATE over thousands, can forget it.
CREATE TABLE open_case (
    case_id         uuid        NOT NULL PRIMARY KEY,
    submitted_on    date        NOT NULL,
    code            text        NOT NULL,
    state           text        NOT NULL,
    receiving_unit  text        NOT NULL,
    processing_unit text        NOT NULL,
    beside_units    jsonb,
    procedure_code  text        NOT NULL,
    channel         text        NOT NULL,
    assignee        text,
    -- 'infinity' where nothing is due: not accepted, standing still, without a limit. So it orders behind the rest.
    due_at          timestamptz NOT NULL,
    words           tsvector    NOT NULL
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.1);

CREATE INDEX open_case_due ON open_case (due_at, case_id);
-- What waits for somebody stands at the end of the due order or anywhere in it; these find it without walking there.
CREATE INDEX open_case_waiting ON open_case (due_at, case_id)
    WHERE state IN ('REGISTERED', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED');
CREATE INDEX open_case_resolved ON open_case (due_at, case_id) WHERE state = 'RESOLVED';
CREATE INDEX open_case_assignee ON open_case (assignee) WHERE assignee IS NOT NULL;
-- The pending list makes writing a third as dear; at 256 KiB reading through it takes less than a millisecond.
CREATE INDEX open_case_words ON open_case USING gin (words) WITH (fastupdate = on, gin_pending_list_limit = 256);

CREATE FUNCTION keep_open_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM open_case WHERE case_id = OLD.id;
    ELSIF NEW.state IN ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED') THEN
        DELETE FROM open_case WHERE case_id = NEW.id;
    ELSE
        -- Most changes leave the words alone, and making them costs more than the rest.
        IF TG_OP = 'UPDATE' AND (OLD.code, OLD.applicant_name, OLD.identity_number, OLD.subject, OLD.receiving_unit,
                OLD.processing_unit, OLD.beside_units, OLD.procedure_code, OLD.channel) IS NOT DISTINCT FROM (NEW.code, NEW.applicant_name,
                NEW.identity_number, NEW.subject, NEW.receiving_unit, NEW.processing_unit, NEW.beside_units, NEW.procedure_code, NEW.channel) THEN
            UPDATE open_case SET state = NEW.state, assignee = NEW.assignee, due_at = coalesce(NEW.due_at, 'infinity')
                WHERE case_id = NEW.id;
            IF FOUND THEN
                RETURN NULL;
            END IF;
        END IF;
        INSERT INTO open_case AS o (case_id, submitted_on, code, state, receiving_unit, processing_unit, beside_units,
                procedure_code, channel, assignee, due_at, words)
            VALUES (NEW.id, NEW.submitted_on, NEW.code, NEW.state, NEW.receiving_unit, NEW.processing_unit, NEW.beside_units,
                NEW.procedure_code, NEW.channel, NEW.assignee, coalesce(NEW.due_at, 'infinity'), case_words(NEW.code, NEW.applicant_name,
                NEW.identity_number, NEW.subject, NEW.receiving_unit, NEW.processing_unit, NEW.beside_units))
            ON CONFLICT (case_id) DO UPDATE SET state = excluded.state, receiving_unit = excluded.receiving_unit,
                processing_unit = excluded.processing_unit, beside_units = excluded.beside_units, procedure_code = excluded.procedure_code, channel = excluded.channel,
                assignee = excluded.assignee, due_at = excluded.due_at, words = excluded.words;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER case_opens AFTER INSERT ON cases FOR EACH ROW
    WHEN (NEW.state NOT IN ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED')) EXECUTE FUNCTION keep_open_case();
CREATE TRIGGER case_goes_on AFTER UPDATE ON cases FOR EACH ROW
    WHEN (OLD.state NOT IN ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED')
        OR NEW.state NOT IN ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED')) EXECUTE FUNCTION keep_open_case();
CREATE TRIGGER case_goes AFTER DELETE ON cases FOR EACH ROW
    WHEN (OLD.state NOT IN ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED')) EXECUTE FUNCTION keep_open_case();

INSERT INTO open_case (case_id, submitted_on, code, state, receiving_unit, processing_unit, beside_units, procedure_code, channel,
        assignee, due_at, words)
    SELECT id, submitted_on, code, state, receiving_unit, processing_unit, beside_units, procedure_code, channel, assignee,
        coalesce(due_at, 'infinity'), case_words(code, applicant_name, identity_number, subject, receiving_unit, processing_unit,
        beside_units)
    FROM cases WHERE state NOT IN ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED');
