-- Somebody wants an enrolment screened no later than a day. It holds from the day on which it was said; a screening of that
-- day or later answers it.
CREATE TABLE screening_reminder (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    due_on            DATE NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX screening_reminder_by_enrolment ON screening_reminder (enrolment_id, superseded_at);
