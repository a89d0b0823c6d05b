-- Who may sign in, with which role, for which team; and the trail of what they looked at.
CREATE SEQUENCE row_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE team (
    id   BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(40) NOT NULL UNIQUE,
    name VARCHAR(200) NOT NULL
);

CREATE TABLE app_user (
    id            BIGINT NOT NULL PRIMARY KEY,
    user_name     VARCHAR(80) NOT NULL UNIQUE,
    display_name  VARCHAR(200) NOT NULL,
    role          VARCHAR(40) NOT NULL,
    team_id       BIGINT REFERENCES team,
    password_hash VARCHAR(300),
    language      VARCHAR(5) NOT NULL,
    active        BOOLEAN NOT NULL,
    demo          BOOLEAN NOT NULL,
    version       INTEGER NOT NULL
);

CREATE TABLE api_token (
    id         BIGINT NOT NULL PRIMARY KEY,
    user_id    BIGINT NOT NULL REFERENCES app_user,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    label      VARCHAR(100) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP NOT NULL
);

-- Failed sign-ins per account and per source; the window starts at the first failure counted.
CREATE TABLE sign_in_failures (
    counter_key    VARCHAR(120) NOT NULL PRIMARY KEY,
    window_started TIMESTAMP NOT NULL,
    failures       INTEGER NOT NULL
);

CREATE SEQUENCE audit_seq AS BIGINT START WITH 500 INCREMENT BY 500;

CREATE TABLE audit_event (
    id           BIGINT NOT NULL PRIMARY KEY,
    happened_at  TIMESTAMP NOT NULL,
    user_name    VARCHAR(80) NOT NULL,
    role         VARCHAR(40) NOT NULL,
    kind         VARCHAR(20) NOT NULL,
    citizen_id   BIGINT,
    purpose      VARCHAR(200) NOT NULL,
    detail       VARCHAR(400) NOT NULL,
    result_count INTEGER
);
CREATE INDEX audit_event_by_citizen ON audit_event (citizen_id, happened_at);
CREATE INDEX audit_event_by_user ON audit_event (user_name, happened_at);
CREATE INDEX audit_event_by_time ON audit_event (happened_at);

-- One row: the moment of the last recorded fact. Whoever writes facts holds it until the transaction ends.
CREATE TABLE recording (
    id          INTEGER NOT NULL PRIMARY KEY,
    last_moment TIMESTAMP NOT NULL
);
INSERT INTO recording (id, last_moment) VALUES (1, CAST('2000-01-01 00:00:00' AS TIMESTAMP));
