-- The files of a frozen edition and the marks by which a changed one is known.
CREATE TABLE edition_file (
    id         BIGINT NOT NULL PRIMARY KEY,
    edition_id VARCHAR(36) NOT NULL REFERENCES edition,
    name       VARCHAR(40) NOT NULL,
    sha256     VARCHAR(64) NOT NULL,
    byte_count INTEGER NOT NULL,
    content    BLOB NOT NULL,
    CONSTRAINT edition_file_once UNIQUE (edition_id, name)
);
