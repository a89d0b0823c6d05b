-- The meetings of committees and what stands on their agendas. Lists of points, of lettered sub-points and of the bodies that an
-- item passes are one a line.
CREATE TABLE committee_meeting (
    id           BIGINT NOT NULL PRIMARY KEY,
    committee_id BIGINT NOT NULL REFERENCES committee,
    meeting_day  DATE NOT NULL,
    starts       VARCHAR(5) NOT NULL,
    place        VARCHAR(200) NOT NULL,
    first_number INTEGER NOT NULL,
    state        VARCHAR(20) NOT NULL,
    reason       VARCHAR(1000) NOT NULL,
    changed_at   TIMESTAMP,
    changed_by   VARCHAR(80)
);
CREATE INDEX committee_meeting_of ON committee_meeting (committee_id, meeting_day);

CREATE TABLE agenda_item (
    id              BIGINT NOT NULL PRIMARY KEY,
    meeting_id      BIGINT NOT NULL REFERENCES committee_meeting,
    item_number     INTEGER NOT NULL,
    state           VARCHAR(20) NOT NULL,
    title           VARCHAR(200) NOT NULL,
    journal_number  VARCHAR(60) NOT NULL,
    closed          BOOLEAN NOT NULL,
    oral            BOOLEAN NOT NULL,
    standing        BOOLEAN NOT NULL,
    reading         INTEGER,
    continues_id    BIGINT REFERENCES agenda_item,
    edition_id      VARCHAR(36) REFERENCES edition,
    summary         VARCHAR(4000) NOT NULL,
    presentation    VARCHAR(20000) NOT NULL,
    climate         VARCHAR(4000) NOT NULL,
    process         VARCHAR(4000) NOT NULL,
    recommender     VARCHAR(200) NOT NULL,
    recommendations VARCHAR(4000) NOT NULL,
    sub_points      VARCHAR(4000) NOT NULL,
    chain           VARCHAR(1000) NOT NULL,
    sent_on_to      VARCHAR(200) NOT NULL,
    changed_at      TIMESTAMP,
    changed_by      VARCHAR(80),
    CONSTRAINT agenda_item_numbered_once UNIQUE (meeting_id, item_number)
);

CREATE TABLE agenda_attachment (
    id             BIGINT NOT NULL PRIMARY KEY,
    item_id        BIGINT NOT NULL REFERENCES agenda_item,
    ordinal        INTEGER NOT NULL,
    name           VARCHAR(200) NOT NULL,
    journal_number VARCHAR(60) NOT NULL,
    expected       BOOLEAN NOT NULL,
    received_on    DATE
);
CREATE INDEX agenda_attachment_of ON agenda_attachment (item_id);
