-- Conversations and notes of an enrolment; all versions of one share a series. A note holds on its day. next_contact_on may
-- lie ahead; filed_on and journal_number say where the document system has it; late_reason why it was written late.
CREATE TABLE note (
    id                BIGINT NOT NULL PRIMARY KEY,
    series            VARCHAR(36) NOT NULL,
    enrolment_id      BIGINT NOT NULL,
    kind              VARCHAR(60) NOT NULL,
    text              VARCHAR(2000) NOT NULL,
    next_contact_on   DATE,
    journal_number    VARCHAR(60),
    filed_on          DATE,
    late_reason       VARCHAR(1000),
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX note_by_enrolment ON note (enrolment_id, superseded_at);

-- What became of somebody 13, 26 or 52 weeks after they ended with an outcome. When that is due follows from the enrolment's
-- last day, so only answers are stored; one holds from the day it was given. covers_until is derived: the answer was given
-- when the point was due for every enrolment whose valid_until is no later than that.
CREATE TABLE follow_up_answer (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    weeks             INTEGER NOT NULL,
    finding           VARCHAR(60) NOT NULL,
    source            VARCHAR(60) NOT NULL,
    remark            VARCHAR(1000),
    covers_until      DATE NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX follow_up_answer_by_enrolment ON follow_up_answer (enrolment_id, superseded_at);
