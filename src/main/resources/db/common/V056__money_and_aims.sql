-- Who granted money and on what condition, and whether it is for developing something: such money is never divided by people.
ALTER TABLE initiative_grant ADD COLUMN committee VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE initiative_grant ADD COLUMN condition_text VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE initiative_grant ADD COLUMN development BOOLEAN DEFAULT FALSE NOT NULL;

-- What a grant is split into, in øre, in the order of its lines.
CREATE TABLE grant_line (
    grant_id    BIGINT NOT NULL REFERENCES initiative_grant,
    line_number INTEGER NOT NULL,
    purpose     VARCHAR(300) NOT NULL,
    amount_oere BIGINT NOT NULL,
    PRIMARY KEY (grant_id, line_number)
);

-- What was spent on a line in a month, in øre; the days are those of the month. Less than nothing is a reversal.
CREATE TABLE spending (
    id                BIGINT NOT NULL PRIMARY KEY,
    initiative_id     BIGINT NOT NULL,
    line              VARCHAR(300) NOT NULL,
    amount_oere       BIGINT NOT NULL,
    source            VARCHAR(200) NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX spending_by_initiative ON spending (initiative_id, superseded_at);

-- What an initiative aims at: a measure that is at least, at most or exactly a value on a day. On the way there the path has a
-- line for each year with what is aimed at on its last day.
CREATE TABLE target (
    id            BIGINT NOT NULL PRIMARY KEY,
    initiative_id BIGINT NOT NULL REFERENCES initiative,
    code          VARCHAR(40) NOT NULL,
    name          VARCHAR(200) NOT NULL,
    unit          VARCHAR(60) NOT NULL,
    counts_people BOOLEAN NOT NULL,
    comparator    VARCHAR(10) NOT NULL,
    aim           NUMERIC(15, 2) NOT NULL,
    due_on        DATE NOT NULL,
    path          VARCHAR(1000) NOT NULL,
    changed_at    TIMESTAMP,
    changed_by    VARCHAR(80),
    CONSTRAINT target_once_in_an_initiative UNIQUE (initiative_id, code)
);

-- What was measured, and where that can be read: it holds from the day on which it was published. covers_* is the period that
-- the publication is about.
CREATE TABLE target_observation (
    id                BIGINT NOT NULL PRIMARY KEY,
    target_id         BIGINT NOT NULL,
    measured          NUMERIC(15, 2) NOT NULL,
    publication       VARCHAR(200) NOT NULL,
    covers_from       DATE NOT NULL,
    covers_until      DATE NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX target_observation_by_target ON target_observation (target_id, superseded_at);
