-- Everybody who has written in the texts of an edition, also those whose words others have written over. None of them
-- approves it.
CREATE TABLE edition_writer (
    edition_id VARCHAR(36) NOT NULL REFERENCES edition,
    user_name  VARCHAR(80) NOT NULL,
    PRIMARY KEY (edition_id, user_name)
);

INSERT INTO edition_writer (edition_id, user_name)
SELECT DISTINCT edition_id, changed_by FROM edition_text WHERE changed_by IS NOT NULL;
