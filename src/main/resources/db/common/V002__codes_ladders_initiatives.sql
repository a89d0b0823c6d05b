-- What a municipality decides for itself, as data with days of validity.
CREATE TABLE code (
    id          BIGINT NOT NULL PRIMARY KEY,
    list        VARCHAR(40) NOT NULL,
    code        VARCHAR(60) NOT NULL,
    label_da    VARCHAR(200) NOT NULL,
    label_en    VARCHAR(200) NOT NULL,
    sort_order  INTEGER NOT NULL,
    sensitive   BOOLEAN NOT NULL,
    valid_from  DATE NOT NULL,
    valid_until DATE NOT NULL,
    CONSTRAINT code_once_from_a_day UNIQUE (list, code, valid_from)
);

CREATE TABLE ladder (
    id              BIGINT NOT NULL PRIMARY KEY,
    code            VARCHAR(40) NOT NULL UNIQUE,
    title           VARCHAR(200) NOT NULL,
    owner           VARCHAR(200) NOT NULL,
    lower_is_closer BOOLEAN NOT NULL
);

CREATE TABLE ladder_version (
    id             BIGINT NOT NULL PRIMARY KEY,
    ladder_id      BIGINT NOT NULL REFERENCES ladder,
    version_number INTEGER NOT NULL,
    valid_from     DATE NOT NULL,
    valid_until    DATE NOT NULL,
    UNIQUE (ladder_id, version_number)
);

-- A meaning may be missing in the sources; the pages say so.
CREATE TABLE ladder_step (
    id         BIGINT NOT NULL PRIMARY KEY,
    version_id BIGINT NOT NULL REFERENCES ladder_version,
    number     INTEGER NOT NULL,
    meaning_da VARCHAR(1000),
    meaning_en VARCHAR(1000),
    UNIQUE (version_id, number)
);

CREATE TABLE initiative (
    id             BIGINT NOT NULL PRIMARY KEY,
    code           VARCHAR(40) NOT NULL UNIQUE,
    title          VARCHAR(200) NOT NULL,
    purpose        VARCHAR(1000) NOT NULL,
    journal_number VARCHAR(60) NOT NULL,
    launch_day     DATE NOT NULL,
    closed_from    DATE NOT NULL,
    ladder_id      BIGINT NOT NULL REFERENCES ladder,
    team_id        BIGINT NOT NULL REFERENCES team,
    committee      VARCHAR(200) NOT NULL,
    recommender    VARCHAR(200) NOT NULL,
    unit_label     VARCHAR(100) NOT NULL,
    synthetic      BOOLEAN NOT NULL
);

-- Money in øre.
CREATE TABLE initiative_grant (
    id            BIGINT NOT NULL PRIMARY KEY,
    initiative_id BIGINT NOT NULL REFERENCES initiative,
    amount_oere   BIGINT NOT NULL,
    granted_on    DATE NOT NULL,
    purpose       VARCHAR(300) NOT NULL
);

-- What is due when, and what has been done: deliverables and earlier reports to the committee.
CREATE TABLE milestone (
    id            BIGINT NOT NULL PRIMARY KEY,
    initiative_id BIGINT NOT NULL REFERENCES initiative,
    kind          VARCHAR(20) NOT NULL,
    due_on        DATE NOT NULL,
    met_on        DATE,
    deliverable   VARCHAR(400) NOT NULL
);
