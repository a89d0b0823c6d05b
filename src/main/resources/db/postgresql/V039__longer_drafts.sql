-- The follow-ups of fifty people are one form, and longer than a VARCHAR.
ALTER TABLE form_draft ALTER COLUMN fields SET DATA TYPE TEXT;
