-- Which target group of the law the citizen of an enrolment belongs to, from a day on or until something else was recorded.
CREATE TABLE target_group (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    group_code        VARCHAR(60) NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX target_group_by_enrolment ON target_group (enrolment_id, superseded_at);
