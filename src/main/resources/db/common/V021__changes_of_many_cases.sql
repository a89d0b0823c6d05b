-- One change of many cases: planned, then recorded at one moment, then perhaps taken back. What a row came to is kept in
-- the words that were shown; rows stand in the order of their numbers. id stands in addresses and cannot be guessed.
CREATE TABLE bulk_change (
    id          VARCHAR(36) NOT NULL PRIMARY KEY,
    action      VARCHAR(40) NOT NULL,
    target      VARCHAR(80) NOT NULL,
    from_day    DATE NOT NULL,
    last_day    DATE,
    purpose     VARCHAR(1000),
    planned_at  TIMESTAMP NOT NULL,
    planned_by  VARCHAR(80) NOT NULL,
    recorded_at TIMESTAMP,
    undone_at   TIMESTAMP
);

CREATE TABLE bulk_change_row (
    id             BIGINT NOT NULL PRIMARY KEY,
    bulk_change_id VARCHAR(36) NOT NULL REFERENCES bulk_change,
    enrolment_ref  VARCHAR(60) NOT NULL,
    fate           VARCHAR(20) NOT NULL,
    why_da         VARCHAR(1000),
    why_en         VARCHAR(1000)
);
CREATE INDEX bulk_change_row_by_change ON bulk_change_row (bulk_change_id);
