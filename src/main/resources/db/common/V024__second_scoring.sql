-- Cases drawn by chance for a second scoring by somebody who has not seen the first, which is kept as it was when the case
-- was drawn. drawn_for is the first day of the month in which that was. Nothing of this is part of any figure.
CREATE TABLE second_scoring (
    id             VARCHAR(36) NOT NULL PRIMARY KEY,
    team_id        BIGINT NOT NULL REFERENCES team,
    enrolment_id   BIGINT NOT NULL REFERENCES enrolment,
    drawn_for      DATE NOT NULL,
    drawn_at       TIMESTAMP NOT NULL,
    drawn_by       VARCHAR(80) NOT NULL,
    screened_on    DATE NOT NULL,
    first_step     INTEGER NOT NULL,
    first_assessor VARCHAR(80) NOT NULL,
    second_step    INTEGER,
    reason         VARCHAR(1000),
    scored_at      TIMESTAMP,
    scored_by      VARCHAR(80),
    UNIQUE (team_id, drawn_for, enrolment_id)
);
