-- How somebody left a track, and why they were put on one that is not for their step.
ALTER TABLE track_assignment ADD COLUMN ended_as VARCHAR(20);
ALTER TABLE track_assignment ADD COLUMN reason VARCHAR(1000);
CREATE INDEX track_assignment_by_track ON track_assignment (track, superseded_at);

-- Who waits for a seat on a track, since when and why.
CREATE TABLE track_wait (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    track             VARCHAR(40) NOT NULL,
    reason            VARCHAR(1000) NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX track_wait_by_enrolment ON track_wait (enrolment_id, superseded_at);

-- Whether somebody meets what a track asks besides the step: yes or no, and never why.
CREATE TABLE track_criterion (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    track             VARCHAR(40) NOT NULL,
    met               BOOLEAN NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX track_criterion_by_enrolment ON track_criterion (enrolment_id, superseded_at);
