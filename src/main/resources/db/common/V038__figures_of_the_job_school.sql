-- The sessions of an initiative, as the status counts them.
CREATE INDEX school_session_by_initiative ON school_session (initiative_id, valid_from);
