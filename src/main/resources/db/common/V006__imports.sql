-- A file on its way in: its state and counts. The file itself and the rows that were refused lie encrypted beside the
-- database, under the name in column upload.
CREATE TABLE import_job (
    id            BIGINT NOT NULL PRIMARY KEY,
    kind          VARCHAR(40) NOT NULL,
    state         VARCHAR(20) NOT NULL,
    user_name     VARCHAR(80) NOT NULL,
    upload        VARCHAR(64) NOT NULL UNIQUE,
    created_at    TIMESTAMP NOT NULL,
    finished_at   TIMESTAMP,
    total         INTEGER NOT NULL,
    done          INTEGER NOT NULL,
    accepted      INTEGER NOT NULL,
    unchanged     INTEGER NOT NULL,
    rejected      INTEGER NOT NULL
);
CREATE INDEX import_job_by_user ON import_job (user_name, created_at);
