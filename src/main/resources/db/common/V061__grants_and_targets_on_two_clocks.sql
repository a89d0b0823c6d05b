-- What a grant was split into and what a target aims at is kept as it was known, as spending is: the words of a row never change,
-- a new row takes its place. What was recorded before counts as known at any moment. Ids of facts are of another sequence than
-- those of rows, so what moves here gets ids that neither gives. Equal grants are told apart by their lot.
CREATE TABLE initiative_granted (
    id                BIGINT NOT NULL PRIMARY KEY,
    initiative_id     BIGINT NOT NULL REFERENCES initiative,
    amount_oere       BIGINT NOT NULL,
    purpose           VARCHAR(300) NOT NULL,
    committee         VARCHAR(200) NOT NULL,
    condition_text    VARCHAR(400) NOT NULL,
    development       BOOLEAN NOT NULL,
    lot               INTEGER NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX initiative_granted_of ON initiative_granted (initiative_id, superseded_at);

CREATE TABLE initiative_granted_line (
    grant_id    BIGINT NOT NULL REFERENCES initiative_granted,
    line_number INTEGER NOT NULL,
    purpose     VARCHAR(300) NOT NULL,
    amount_oere BIGINT NOT NULL,
    PRIMARY KEY (grant_id, line_number)
);

INSERT INTO initiative_granted (id, initiative_id, amount_oere, purpose, committee, condition_text, development, lot,
                     valid_from, valid_until, recorded_at, recorded_by, superseded_at)
SELECT -g.id, g.initiative_id, g.amount_oere, g.purpose, g.committee, g.condition_text, g.development,
       (SELECT COUNT(*) FROM initiative_grant e
        WHERE e.initiative_id = g.initiative_id AND e.id < g.id AND e.granted_on = g.granted_on
          AND e.amount_oere = g.amount_oere AND e.purpose = g.purpose AND e.committee = g.committee
          AND e.condition_text = g.condition_text AND e.development = g.development),
       g.granted_on, CAST('9999-12-31' AS DATE), CAST('1970-01-01 00:00:00' AS TIMESTAMP), '',
       CAST('9999-12-31 00:00:00' AS TIMESTAMP)
FROM initiative_grant g;
INSERT INTO initiative_granted_line (grant_id, line_number, purpose, amount_oere)
SELECT -l.grant_id, l.line_number, l.purpose, l.amount_oere FROM grant_line l;
DROP TABLE grant_line;
DROP TABLE initiative_grant;

CREATE TABLE target_definition (
    id                BIGINT NOT NULL PRIMARY KEY,
    target_id         BIGINT NOT NULL REFERENCES target,
    name              VARCHAR(200) NOT NULL,
    unit              VARCHAR(60) NOT NULL,
    counts_people     BOOLEAN NOT NULL,
    comparator        VARCHAR(10) NOT NULL,
    aim               NUMERIC(15, 2) NOT NULL,
    due_on            DATE NOT NULL,
    path              VARCHAR(1000) NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX target_definition_by_target ON target_definition (target_id, superseded_at);

INSERT INTO target_definition (id, target_id, name, unit, counts_people, comparator, aim, due_on, path,
                               valid_from, valid_until, recorded_at, recorded_by, superseded_at)
SELECT -t.id, t.id, t.name, t.unit, t.counts_people, t.comparator, t.aim, t.due_on, t.path,
       CAST('1900-01-01' AS DATE), CAST('9999-12-31' AS DATE), CAST('1970-01-01 00:00:00' AS TIMESTAMP),
       COALESCE(t.changed_by, ''), CAST('9999-12-31 00:00:00' AS TIMESTAMP)
FROM target t;
ALTER TABLE target DROP COLUMN name;
ALTER TABLE target DROP COLUMN unit;
ALTER TABLE target DROP COLUMN counts_people;
ALTER TABLE target DROP COLUMN comparator;
ALTER TABLE target DROP COLUMN aim;
ALTER TABLE target DROP COLUMN due_on;
ALTER TABLE target DROP COLUMN path;
