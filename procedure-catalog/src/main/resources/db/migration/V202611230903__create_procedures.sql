-- Both are trusted extensions: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- What people type without accents finds what is written with them; decomposed letters and đ included. Immutable because the
-- dictionary is named, which unaccent(text) alone is not.
CREATE FUNCTION accent_free(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC)));

CREATE TABLE procedure (
    id             uuid   PRIMARY KEY,
    code           text   NOT NULL UNIQUE,
    latest_version int    NOT NULL,
    last_valid_day date,
    abolished_by   text,
    version        bigint NOT NULL,
    event_sequence bigint NOT NULL,
    CHECK ((last_valid_day IS NULL) = (abolished_by IS NULL))
);
-- A version is written once and read whole; what searches need is drawn out of its document by the database itself.
CREATE TABLE procedure_version (
    id              uuid  PRIMARY KEY,
    procedure_id    uuid  NOT NULL REFERENCES procedure (id),
    procedure_code  text  NOT NULL,
    number          int   NOT NULL,
    content         jsonb NOT NULL,
    valid_from      date  NOT NULL,
    valid_to        date,
    decision_number text  NOT NULL,
    field_code      text  GENERATED ALWAYS AS (content ->> 'fieldCode') STORED
        REFERENCES administrative_field (code),
    service_level   text  GENERATED ALWAYS AS (content ->> 'serviceLevel') STORED,
    levels          jsonb GENERATED ALWAYS AS (content -> 'levels') STORED,
    search_text     text  GENERATED ALWAYS AS (accent_free(procedure_code || ' ' || (content ->> 'name'))) STORED,
    UNIQUE (procedure_id, number),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX procedure_version_by_code ON procedure_version (procedure_code, number);
CREATE INDEX procedure_version_by_field ON procedure_version (field_code, procedure_code);
CREATE INDEX procedure_version_by_words ON procedure_version USING gin (search_text gin_trgm_ops);
