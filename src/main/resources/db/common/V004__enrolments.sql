-- The case: one citizen in one initiative. Everything that can change is a rectangle of days and recorded moments; rows are
-- superseded and replaced, never rewritten.
CREATE SEQUENCE fact_seq AS BIGINT START WITH 1000 INCREMENT BY 1000;

-- Several enrolments of a citizen can come at once, in any order: previous_id is checked at the end.
CREATE TABLE enrolment (
    id            BIGINT NOT NULL PRIMARY KEY,
    enrolment_ref VARCHAR(60) NOT NULL UNIQUE,
    citizen_id    BIGINT NOT NULL REFERENCES citizen,
    initiative_id BIGINT NOT NULL REFERENCES initiative,
    ordinal       INTEGER NOT NULL,
    previous_id   BIGINT REFERENCES enrolment DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE enrolment_period (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL REFERENCES enrolment,
    initiative_id     BIGINT NOT NULL,
    citizen_id        BIGINT NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    end_reason        VARCHAR(60),
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX enrolment_period_by_enrolment ON enrolment_period (enrolment_id, superseded_at);
CREATE INDEX enrolment_period_by_initiative ON enrolment_period (initiative_id, valid_until, valid_from);

-- The step of an enrolment, tiling its whole period: step is null until the first screening, and a row ends where the next
-- screening or the enrolment's end begins. first_step and first_screening are derived, so that progress needs no second row.
CREATE TABLE step_period (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    initiative_id     BIGINT NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    step              INTEGER,
    first_step        INTEGER,
    first_screening   BOOLEAN NOT NULL,
    effective_on      DATE,
    assessor          VARCHAR(80),
    reason            VARCHAR(1000),
    citizen_view      VARCHAR(1000),
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX step_period_by_enrolment ON step_period (enrolment_id, superseded_at);
CREATE INDEX step_period_by_initiative ON step_period (initiative_id, valid_until, valid_from);

CREATE TABLE responsibility (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    team_id           BIGINT NOT NULL REFERENCES team,
    caseworker        VARCHAR(80),
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX responsibility_by_enrolment ON responsibility (enrolment_id, superseded_at);
