-- The papers of a committee that hold. An edition says of which day, as known at which moment; it never changes. What became
-- of it is in its events, one after the other and each once, and its files are in edition_file. id cannot be guessed.
CREATE TABLE edition (
    id               VARCHAR(36) NOT NULL PRIMARY KEY,
    initiative_id    BIGINT NOT NULL REFERENCES initiative,
    initiative_code  VARCHAR(40) NOT NULL,
    initiative_title VARCHAR(200) NOT NULL,
    edition_number   INTEGER NOT NULL,
    as_of            DATE NOT NULL,
    known_at         TIMESTAMP NOT NULL,
    corrects_id      VARCHAR(36) REFERENCES edition,
    correction_note  VARCHAR(1000),
    CONSTRAINT edition_numbered_once UNIQUE (initiative_id, edition_number)
);

CREATE TABLE edition_event (
    id          BIGINT NOT NULL PRIMARY KEY,
    edition_id  VARCHAR(36) NOT NULL REFERENCES edition,
    ordinal     INTEGER NOT NULL,
    state       VARCHAR(20) NOT NULL,
    happened_at TIMESTAMP NOT NULL,
    happened_by VARCHAR(80) NOT NULL,
    note        VARCHAR(1000),
    CONSTRAINT edition_step_once UNIQUE (edition_id, ordinal)
);
