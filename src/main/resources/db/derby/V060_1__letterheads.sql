-- What stands on top of a committee's papers. A row is never written over: the last one holds, and frozen editions keep theirs.
CREATE TABLE letterhead (
    id           BIGINT NOT NULL PRIMARY KEY,
    committee_id BIGINT NOT NULL REFERENCES committee,
    changed_at   TIMESTAMP NOT NULL,
    changed_by   VARCHAR(80) NOT NULL,
    name_line    VARCHAR(200) NOT NULL,
    colour       VARCHAR(7) NOT NULL,
    alt_text     VARCHAR(200) NOT NULL,
    sha256       VARCHAR(64) NOT NULL,
    logo         BLOB,
    CONSTRAINT letterhead_once UNIQUE (committee_id, changed_at)
);
