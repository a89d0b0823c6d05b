-- Derby indexes foreign keys by itself.
CREATE INDEX initiative_grant_by_initiative ON initiative_grant (initiative_id);
CREATE INDEX milestone_by_initiative ON milestone (initiative_id);
CREATE INDEX enrolment_by_citizen ON enrolment (citizen_id);
CREATE INDEX teaching_place_by_initiative ON teaching_place (initiative_id);
