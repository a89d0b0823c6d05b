-- Who sits in a committee, as what, and how many vice-chairs its rules of procedure demand where they say.
ALTER TABLE committee ADD COLUMN vice_chairs INTEGER;

CREATE TABLE committee_member (
    id           BIGINT NOT NULL PRIMARY KEY,
    committee_id BIGINT NOT NULL REFERENCES committee,
    name         VARCHAR(200) NOT NULL,
    member_role  VARCHAR(20) NOT NULL,
    party        VARCHAR(40) NOT NULL,
    nominated_by VARCHAR(200) NOT NULL,
    email        VARCHAR(254) NOT NULL,
    user_name    VARCHAR(80) NOT NULL,
    valid_from   DATE NOT NULL,
    valid_until  DATE NOT NULL,
    changed_at   TIMESTAMP,
    changed_by   VARCHAR(80)
);
CREATE INDEX committee_member_of ON committee_member (committee_id);
