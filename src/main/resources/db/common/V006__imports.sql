-- A file on its way in: its state and counts while it runs, and every row that was refused.
CREATE TABLE import_job (
    id            BIGINT NOT NULL PRIMARY KEY,
    kind          VARCHAR(40) NOT NULL,
    state         VARCHAR(20) NOT NULL,
    dry_run       BOOLEAN NOT NULL,
    user_name     VARCHAR(80) NOT NULL,
    team_id       BIGINT,
    file_sha256   VARCHAR(64) NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    finished_at   TIMESTAMP,
    total         INTEGER NOT NULL,
    done          INTEGER NOT NULL,
    accepted      INTEGER NOT NULL,
    unchanged     INTEGER NOT NULL,
    rejected      INTEGER NOT NULL,
    failure       VARCHAR(400)
);
CREATE INDEX import_job_by_time ON import_job (created_at);

-- Rejected rows may hold a CPR number, so the row is encrypted.
CREATE TABLE import_error (
    id            BIGINT NOT NULL PRIMARY KEY,
    job_id        BIGINT NOT NULL REFERENCES import_job,
    line_number   INTEGER NOT NULL,
    column_name   VARCHAR(60) NOT NULL,
    message_key   VARCHAR(100) NOT NULL,
    arguments     VARCHAR(1000) NOT NULL,
    row_encrypted VARCHAR(16000) NOT NULL
);
CREATE INDEX import_error_by_job ON import_error (job_id, line_number);
