-- Requests that were done, by a fingerprint of user and key, so that doing them again gives the same answer.
CREATE TABLE done_request (
    id          VARCHAR(64) NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    status      INTEGER NOT NULL,
    location    VARCHAR(1000),
    done_at     TIMESTAMP NOT NULL
);
CREATE INDEX done_request_by_age ON done_request (done_at);

-- What somebody typed when their sign-in had ended, by a fingerprint of user and form; encrypted.
CREATE TABLE form_draft (
    id      VARCHAR(64) NOT NULL PRIMARY KEY,
    fields  VARCHAR(32000) NOT NULL,
    kept_at TIMESTAMP NOT NULL
);
CREATE INDEX form_draft_by_age ON form_draft (kept_at);
