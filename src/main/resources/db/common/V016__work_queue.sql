-- How often citizens are screened again; and who answers for what, asked from the people's side.
ALTER TABLE initiative ADD COLUMN screening_weeks INTEGER DEFAULT 12 NOT NULL;
CREATE INDEX responsibility_by_team ON responsibility (team_id, caseworker, superseded_at, enrolment_id);
