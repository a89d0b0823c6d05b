-- Where citizens place themselves, beside the assessor's step; and what an enrolment ended into.
ALTER TABLE step_period ADD COLUMN citizen_step INTEGER;
ALTER TABLE enrolment_period ADD COLUMN destination VARCHAR(60);

-- A new database gets its first codes when it is filled; this is for those that have theirs already, as long as their
-- outcome "other" holds.
INSERT INTO code (id, list, code, label_da, label_en, sort_order, sensitive, valid_from, valid_until)
SELECT -1, 'destination', 'full_time_job', 'ordinært job på fuld tid', 'ordinary full-time job', 1, FALSE, valid_from, valid_until FROM code WHERE list = 'outcome' AND code = 'other'
UNION ALL SELECT -2, 'destination', 'part_time_job', 'ordinært job på deltid', 'ordinary part-time job', 2, FALSE, valid_from, valid_until FROM code WHERE list = 'outcome' AND code = 'other'
UNION ALL SELECT -3, 'destination', 'small_job', 'småjob', 'small job', 3, FALSE, valid_from, valid_until FROM code WHERE list = 'outcome' AND code = 'other'
UNION ALL SELECT -4, 'destination', 'vocational_education', 'erhvervsuddannelse', 'vocational education', 4, FALSE, valid_from, valid_until FROM code WHERE list = 'outcome' AND code = 'other'
UNION ALL SELECT -5, 'destination', 'general_education', 'almen uddannelse', 'general education', 5, FALSE, valid_from, valid_until FROM code WHERE list = 'outcome' AND code = 'other'
UNION ALL SELECT -6, 'destination', 'higher_education', 'videregående uddannelse', 'higher education', 6, FALSE, valid_from, valid_until FROM code WHERE list = 'outcome' AND code = 'other'
UNION ALL SELECT -7, 'destination', 'own_business', 'egen virksomhed', 'own business', 7, FALSE, valid_from, valid_until FROM code WHERE list = 'outcome' AND code = 'other'
UNION ALL SELECT -8, 'destination', 'supported_by_spouse', 'forsørget af ægtefælle', 'supported by spouse', 8, FALSE, valid_from, valid_until FROM code WHERE list = 'outcome' AND code = 'other'
UNION ALL SELECT -9, 'destination', 'other', 'andet', 'other', 9, FALSE, valid_from, valid_until FROM code WHERE list = 'outcome' AND code = 'other';
