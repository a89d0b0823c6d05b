-- Every word under which a name is found, and how it sounds. The words of names no longer recorded stay and are not asked.
CREATE TABLE citizen_name_word (
    record_id BIGINT NOT NULL REFERENCES citizen_record,
    word      VARCHAR(200) NOT NULL,
    sound     VARCHAR(200) NOT NULL,
    PRIMARY KEY (record_id, word)
);
CREATE INDEX citizen_name_word_by_word ON citizen_name_word (word, record_id);
CREATE INDEX citizen_name_word_by_sound ON citizen_name_word (sound, record_id);
DROP INDEX citizen_record_by_name;

-- The citizen under whom somebody recorded twice is now known; empty for everybody else.
ALTER TABLE citizen ADD COLUMN merged_into BIGINT REFERENCES citizen;

-- How to reach the citizen, and what the citizen wants, in the citizen's own words.
CREATE TABLE citizen_contact (
    id                BIGINT NOT NULL PRIMARY KEY,
    citizen_id        BIGINT NOT NULL REFERENCES citizen,
    phone             VARCHAR(40),
    email             VARCHAR(200),
    address           VARCHAR(300),
    note              VARCHAR(1000),
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);

CREATE TABLE citizen_goal (
    id                BIGINT NOT NULL PRIMARY KEY,
    citizen_id        BIGINT NOT NULL REFERENCES citizen,
    words             VARCHAR(1000) NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);

-- The reason that somebody gives for opening a citizen stands whole in the trail.
ALTER TABLE audit_event ALTER COLUMN detail SET DATA TYPE VARCHAR(1000);
