-- Where the job school can meet: what is known of a place, from a day on. Purposes are codes with commas between them.
CREATE TABLE location (
    id                BIGINT NOT NULL PRIMARY KEY,
    code              VARCHAR(60) NOT NULL,
    name              VARCHAR(200) NOT NULL,
    address           VARCHAR(300) NOT NULL,
    kind              VARCHAR(60) NOT NULL,
    purposes          VARCHAR(400) NOT NULL,
    purpose_text      VARCHAR(400) NOT NULL,
    capacity          INTEGER,
    access_notes      VARCHAR(1000) NOT NULL,
    directions        VARCHAR(1000) NOT NULL,
    nearest_stop      VARCHAR(200) NOT NULL,
    contact           VARCHAR(300) NOT NULL,
    review_on         DATE,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX location_by_code ON location (code, superseded_at);

-- One meeting of a track on one day. A move supersedes the row and adds one with the same session_id. Clock times are local to
-- the zone: '09:30'.
CREATE TABLE school_session (
    id                BIGINT NOT NULL PRIMARY KEY,
    session_id        VARCHAR(36) NOT NULL,
    series_id         VARCHAR(36),
    initiative_id     BIGINT NOT NULL REFERENCES initiative,
    track             VARCHAR(40) NOT NULL,
    location          VARCHAR(60) NOT NULL,
    instructor        VARCHAR(80),
    starts            VARCHAR(5) NOT NULL,
    ends              VARCHAR(5) NOT NULL,
    zone              VARCHAR(40) NOT NULL,
    purpose           VARCHAR(60) NOT NULL,
    content           VARCHAR(1000) NOT NULL,
    capacity          INTEGER,
    state             VARCHAR(20) NOT NULL,
    reason            VARCHAR(1000),
    change_number     INTEGER NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX school_session_by_session ON school_session (session_id, superseded_at);
CREATE INDEX school_session_by_day ON school_session (valid_from, superseded_at);
