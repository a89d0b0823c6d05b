-- Who is to be told that a session was moved or cancelled, and who has been. It stands from the day of the change until the
-- session lies behind, where they believe it to be and where it is. The numbers are those of the session's changes: the one
-- they know of and the one they are told of.
CREATE TABLE session_notice (
    id                BIGINT NOT NULL PRIMARY KEY,
    session_id        VARCHAR(36) NOT NULL,
    enrolment_id      BIGINT NOT NULL,
    known_number      INTEGER NOT NULL,
    change_number     INTEGER NOT NULL,
    tell_by           DATE NOT NULL,
    told              BOOLEAN NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX session_notice_by_session ON session_notice (session_id, superseded_at);
CREATE INDEX session_notice_by_enrolment ON session_notice (enrolment_id, superseded_at);
