-- The person and what is recorded of them. The CPR number is encrypted; the blind index finds it again, exactly.
CREATE TABLE citizen (
    id          BIGINT NOT NULL PRIMARY KEY,
    citizen_ref VARCHAR(60) NOT NULL UNIQUE,
    synthetic   BOOLEAN NOT NULL
);

CREATE TABLE citizen_record (
    id                  BIGINT NOT NULL PRIMARY KEY,
    citizen_id          BIGINT NOT NULL REFERENCES citizen,
    name                VARCHAR(200) NOT NULL,
    search_name         VARCHAR(200) NOT NULL,
    protected_identity  BOOLEAN NOT NULL,
    cpr_encrypted       VARCHAR(400),
    cpr_index           VARCHAR(64),
    valid_from          DATE NOT NULL,
    valid_until         DATE NOT NULL,
    recorded_at         TIMESTAMP NOT NULL,
    recorded_by         VARCHAR(80) NOT NULL,
    superseded_at       TIMESTAMP NOT NULL,
    superseded_by       VARCHAR(80),
    correction_reason   VARCHAR(1000)
);
CREATE INDEX citizen_record_by_citizen ON citizen_record (citizen_id, superseded_at);
CREATE INDEX citizen_record_by_cpr ON citizen_record (cpr_index);
CREATE INDEX citizen_record_by_name ON citizen_record (search_name);
