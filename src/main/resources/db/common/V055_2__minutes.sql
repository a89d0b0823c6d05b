-- What was decided of an item: the row with the highest ordinal holds, those before it were corrected by it for a reason. Who was
-- absent is said item by item.
CREATE TABLE agenda_decision (
    id          BIGINT NOT NULL PRIMARY KEY,
    item_id     BIGINT NOT NULL REFERENCES agenda_item,
    ordinal     INTEGER NOT NULL,
    kind        VARCHAR(30) NOT NULL,
    text        VARCHAR(4000) NOT NULL,
    dissent     VARCHAR(4000) NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    recorded_by VARCHAR(80) NOT NULL,
    CONSTRAINT agenda_decision_once UNIQUE (item_id, ordinal)
);

CREATE TABLE agenda_absence (
    decision_id BIGINT NOT NULL REFERENCES agenda_decision,
    member_id   BIGINT NOT NULL REFERENCES committee_member,
    PRIMARY KEY (decision_id, member_id)
);

-- What a decision asks for: wishes of the committee, which the next edition answers, and tasks.
CREATE TABLE agenda_follow_up (
    id                BIGINT NOT NULL PRIMARY KEY,
    item_id           BIGINT NOT NULL REFERENCES agenda_item,
    kind              VARCHAR(20) NOT NULL,
    text              VARCHAR(1000) NOT NULL,
    owner             VARCHAR(200) NOT NULL,
    due_on            DATE NOT NULL,
    initiative_code   VARCHAR(40) NOT NULL,
    state             VARCHAR(20) NOT NULL,
    answer            VARCHAR(1000) NOT NULL,
    answer_edition_id VARCHAR(36) REFERENCES edition,
    answer_item_id    BIGINT REFERENCES agenda_item,
    closed_on         DATE,
    changed_at        TIMESTAMP,
    changed_by        VARCHAR(80)
);
CREATE INDEX agenda_follow_up_of ON agenda_follow_up (item_id);
