-- Up to and including which day the figures of an initiative have been reported; null while none have.
ALTER TABLE initiative ADD COLUMN reported_until DATE;

-- Corrections of days that have been reported, by somebody who may not approve them. subject is what is corrected: an
-- enrolment's reference or an activity's series; content is the correction as JSON, seen the version it was made to; before
-- and after are the words that are shown. state is waiting, approved or rejected. id stands in addresses.
CREATE TABLE pending_correction (
    id              VARCHAR(36) NOT NULL PRIMARY KEY,
    enrolment_id    BIGINT NOT NULL REFERENCES enrolment,
    kind            VARCHAR(40) NOT NULL,
    subject         VARCHAR(60) NOT NULL,
    content         VARCHAR(20000) NOT NULL,
    seen            VARCHAR(40) NOT NULL,
    reason          VARCHAR(1000) NOT NULL,
    before_da       VARCHAR(3000) NOT NULL,
    before_en       VARCHAR(3000) NOT NULL,
    after_da        VARCHAR(3000) NOT NULL,
    after_en        VARCHAR(3000) NOT NULL,
    asked_at        TIMESTAMP NOT NULL,
    asked_by        VARCHAR(80) NOT NULL,
    state           VARCHAR(20) NOT NULL,
    decided_at      TIMESTAMP,
    decided_by      VARCHAR(80),
    decision_reason VARCHAR(1000)
);
CREATE INDEX pending_correction_by_state ON pending_correction (state, enrolment_id);
CREATE INDEX pending_correction_by_asked ON pending_correction (asked_by, asked_at);
