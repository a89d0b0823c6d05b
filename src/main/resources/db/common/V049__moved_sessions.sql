-- Whether a session was to be at another time or place once; another instructor or content does not move it.
ALTER TABLE school_session ADD COLUMN moved BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE school_session SET moved = TRUE WHERE change_number > 0;
