-- When and by whom a code or a ladder was last changed, so that two administrators do not undo each other's work.
ALTER TABLE code ADD COLUMN changed_at TIMESTAMP;
ALTER TABLE code ADD COLUMN changed_by VARCHAR(80);
ALTER TABLE ladder ADD COLUMN changed_at TIMESTAMP;
ALTER TABLE ladder ADD COLUMN changed_by VARCHAR(80);
