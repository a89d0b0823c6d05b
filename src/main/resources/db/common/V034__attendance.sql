-- Who came to a session, on its day; one who is expected and not written down has no row.
CREATE TABLE attendance (
    id                BIGINT NOT NULL PRIMARY KEY,
    session_id        VARCHAR(36) NOT NULL,
    enrolment_id      BIGINT NOT NULL,
    state             VARCHAR(20) NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX attendance_by_session ON attendance (session_id, superseded_at);
CREATE INDEX attendance_by_enrolment ON attendance (enrolment_id, superseded_at);
