-- Where citizens place themselves, beside the assessor's step; and what an enrolment ended into.
ALTER TABLE step_period ADD COLUMN citizen_step INTEGER;
ALTER TABLE enrolment_period ADD COLUMN destination VARCHAR(60);
