-- Editions sent by e-mail: one edition goes to one address once. The message is written with the decision to send it, in one
-- transaction; address holds small letters, member_name nothing for those who are no member. attempts counts how often it
-- was handed to the mail server, and tells one attempt from the next; decided_after is how many of them there had been when it
-- was last decided to send it. problem is the number that the mail server answered.
CREATE TABLE delivery (
    id          BIGINT NOT NULL PRIMARY KEY,
    edition_id  VARCHAR(36) NOT NULL REFERENCES edition,
    address     VARCHAR(254) NOT NULL,
    member_name VARCHAR(200) NOT NULL,
    audience    VARCHAR(20) NOT NULL,
    message_id  VARCHAR(200) NOT NULL,
    subject     VARCHAR(300) NOT NULL,
    plain_text  VARCHAR(2000) NOT NULL,
    html_text   VARCHAR(4000) NOT NULL,
    state       VARCHAR(20) NOT NULL,
    state_since TIMESTAMP NOT NULL,
    attempts    INTEGER NOT NULL,
    next_try_at TIMESTAMP NOT NULL,
    problem     VARCHAR(3) NOT NULL,
    decided_by  VARCHAR(80),
    decided_after INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT delivery_once UNIQUE (edition_id, address)
);

CREATE INDEX delivery_due ON delivery (state, next_try_at);

-- When drafts of an initiative's editions are made without anybody asking. drafted_for is the last day of a month, or the last
-- meeting, for which that happened.
CREATE TABLE draft_rule (
    id              BIGINT NOT NULL PRIMARY KEY,
    initiative_code VARCHAR(40) NOT NULL UNIQUE,
    kind            VARCHAR(20) NOT NULL,
    days            INTEGER NOT NULL,
    drafted_for     DATE NOT NULL,
    changed_at      TIMESTAMP,
    changed_by      VARCHAR(80)
);
