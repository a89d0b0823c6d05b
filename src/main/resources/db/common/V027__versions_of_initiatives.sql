-- When and by whom an initiative or its number of places was last changed, so that two people do not undo each other's work.
ALTER TABLE initiative ADD COLUMN changed_at TIMESTAMP;
ALTER TABLE initiative ADD COLUMN changed_by VARCHAR(80);
