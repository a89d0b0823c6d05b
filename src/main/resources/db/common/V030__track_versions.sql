-- A track as it is from a day on, with both clocks. What stands in the old table has been so for as long as anything has been
-- recorded, so that no earlier question gets another answer.
CREATE TABLE track_version (
    id                BIGINT NOT NULL PRIMARY KEY,
    initiative_id     BIGINT NOT NULL REFERENCES initiative,
    code              VARCHAR(40) NOT NULL,
    title             VARCHAR(200) NOT NULL,
    public_name       VARCHAR(200) NOT NULL,
    content           VARCHAR(1000) NOT NULL,
    first_target_step INTEGER NOT NULL,
    last_target_step  INTEGER NOT NULL,
    criterion         VARCHAR(300),
    planned_start     DATE,
    seats             INTEGER,
    weeks             INTEGER,
    responsible       VARCHAR(80),
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
-- Facts have numbers of their own: the old ones must not meet them.
INSERT INTO track_version (id, initiative_id, code, title, public_name, content, first_target_step, last_target_step,
        criterion, planned_start, valid_from, valid_until, recorded_at, recorded_by, superseded_at)
    SELECT -id, initiative_id, code, title, title, content, first_target_step, last_target_step,
        criterion, planned_start, valid_from, valid_until, CAST('2000-01-01 00:00:00' AS TIMESTAMP), 'system',
        CAST('9999-12-31 00:00:00' AS TIMESTAMP)
    FROM track;
DROP TABLE track;
CREATE INDEX track_version_by_initiative ON track_version (initiative_id, code);
