-- What an enrolment takes part in. valid_until is the day after the activity's own last day, or the enrolment's end if that
-- comes first; last_day keeps what was agreed.
CREATE TABLE activity (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    type              VARCHAR(60) NOT NULL,
    last_day          DATE,
    weekly_minutes    INTEGER,
    cvr               VARCHAR(8),
    purpose           VARCHAR(1000),
    planned_next_step VARCHAR(1000),
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX activity_by_enrolment ON activity (enrolment_id, superseded_at);

CREATE TABLE track (
    id                BIGINT NOT NULL PRIMARY KEY,
    initiative_id     BIGINT NOT NULL REFERENCES initiative,
    code              VARCHAR(40) NOT NULL,
    title             VARCHAR(200) NOT NULL,
    content           VARCHAR(1000) NOT NULL,
    first_target_step INTEGER NOT NULL,
    last_target_step  INTEGER NOT NULL,
    criterion         VARCHAR(300),
    planned_start     DATE,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    UNIQUE (initiative_id, code, valid_from)
);

-- Where the job school meets, and what each place adds.
CREATE TABLE teaching_place (
    id            BIGINT NOT NULL PRIMARY KEY,
    initiative_id BIGINT NOT NULL REFERENCES initiative,
    name          VARCHAR(200) NOT NULL,
    purpose       VARCHAR(400) NOT NULL,
    valid_from    DATE NOT NULL,
    valid_until   DATE NOT NULL
);

CREATE TABLE track_assignment (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    track             VARCHAR(40) NOT NULL,
    last_day          DATE,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX track_assignment_by_enrolment ON track_assignment (enrolment_id, superseded_at);
