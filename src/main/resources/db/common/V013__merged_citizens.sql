-- Somebody was recorded twice: who was merged into whom, and whether that was taken back. Rows are closed, never removed.
CREATE TABLE citizen_merge (
    id          BIGINT NOT NULL PRIMARY KEY,
    kept_id     BIGINT NOT NULL REFERENCES citizen,
    absorbed_id BIGINT NOT NULL REFERENCES citizen,
    reason      VARCHAR(1000) NOT NULL,
    merged_at   TIMESTAMP NOT NULL,
    merged_by   VARCHAR(80) NOT NULL,
    undone_at   TIMESTAMP NOT NULL,
    undone_by   VARCHAR(80)
);
