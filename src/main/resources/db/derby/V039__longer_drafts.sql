-- The follow-ups of fifty people are one form, and longer than a VARCHAR.
ALTER TABLE form_draft ADD COLUMN whole CLOB;
UPDATE form_draft SET whole = fields;
ALTER TABLE form_draft DROP COLUMN fields;
RENAME COLUMN form_draft.whole TO fields;
