-- How many may be in an initiative at a time; null where that is not limited.
ALTER TABLE initiative ADD COLUMN places INTEGER;

-- Citizens who have been referred to an initiative and wait for a place, from the day they were referred to the one on which
-- that was decided. state is waiting, admitted or withdrawn; all versions of one referral share a series.
CREATE TABLE referral (
    id                BIGINT NOT NULL PRIMARY KEY,
    series            VARCHAR(36) NOT NULL,
    citizen_id        BIGINT NOT NULL REFERENCES citizen,
    initiative_id     BIGINT NOT NULL REFERENCES initiative,
    reason            VARCHAR(1000) NOT NULL,
    referred_by       VARCHAR(200) NOT NULL,
    state             VARCHAR(20) NOT NULL,
    decision_reason   VARCHAR(1000),
    enrolment_ref     VARCHAR(60),
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX referral_by_initiative ON referral (initiative_id, superseded_at, state);
CREATE INDEX referral_by_series ON referral (series, superseded_at);

-- Somebody who waits was passed over on a day, and why.
CREATE TABLE pass_over (
    id                BIGINT NOT NULL PRIMARY KEY,
    series            VARCHAR(36) NOT NULL,
    reason            VARCHAR(1000) NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX pass_over_by_series ON pass_over (series, superseded_at);
