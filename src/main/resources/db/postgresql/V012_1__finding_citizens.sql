-- Words are compared letter by letter, so that those with one beginning lie together whatever the language of the server.
ALTER TABLE citizen_name_word ALTER COLUMN word SET DATA TYPE VARCHAR(200) COLLATE "C";
-- Derby indexes foreign keys by itself.
CREATE INDEX citizen_by_merged_into ON citizen (merged_into);
CREATE INDEX citizen_contact_by_citizen ON citizen_contact (citizen_id);
CREATE INDEX citizen_goal_by_citizen ON citizen_goal (citizen_id);
