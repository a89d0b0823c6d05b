-- All rectangles of one activity share a key, so that it keeps its address when it is changed or corrected. first_day and
-- last_day are what was agreed; valid_from and valid_until are the days it really has.
ALTER TABLE activity ADD COLUMN series VARCHAR(36) DEFAULT '' NOT NULL;
ALTER TABLE activity ADD COLUMN first_day DATE DEFAULT DATE('2000-01-01') NOT NULL;
ALTER TABLE activity ADD COLUMN continues_after_end BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE activity ADD COLUMN provider VARCHAR(200);
ALTER TABLE activity ADD COLUMN midway_review_on DATE;
ALTER TABLE activity ADD COLUMN midway_review_held_on DATE;
ALTER TABLE activity ADD COLUMN midway_review_note VARCHAR(1000);
ALTER TABLE activity ADD COLUMN ended_on DATE;
ALTER TABLE activity ADD COLUMN result VARCHAR(60);
ALTER TABLE activity ADD COLUMN interruption_reason VARCHAR(1000);

-- Until now an activity was known by its type and first day within an enrolment.
UPDATE activity SET first_day = valid_from, series = (
    SELECT TRIM(CAST(MIN(other.id) AS CHAR(20))) FROM activity other
    WHERE other.enrolment_id = activity.enrolment_id AND other.type = activity.type
        AND other.valid_from = activity.valid_from);

ALTER TABLE activity ALTER COLUMN series DROP DEFAULT;
ALTER TABLE activity ALTER COLUMN first_day DROP DEFAULT;
CREATE INDEX activity_by_series ON activity (series);

-- How long an activity may last by law. A null target group or sector stands for all that have no row of their own.
CREATE TABLE duration_limit (
    id            BIGINT NOT NULL PRIMARY KEY,
    type          VARCHAR(60) NOT NULL,
    target_group  VARCHAR(40),
    sector        VARCHAR(20),
    unit          VARCHAR(10) NOT NULL,
    longest       INTEGER NOT NULL,
    extendable_to INTEGER,
    paragraph     VARCHAR(100) NOT NULL,
    source        VARCHAR(400) NOT NULL,
    valid_from    DATE NOT NULL,
    valid_until   DATE NOT NULL
);
