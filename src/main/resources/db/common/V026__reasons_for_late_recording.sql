-- Why something was recorded more than 30 days after its day, or in a case that had ended; note has had it before.
ALTER TABLE citizen_record ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE citizen_contact ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE citizen_goal ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE enrolment_period ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE step_period ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE responsibility ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE activity ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE track_assignment ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE follow_up_answer ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE referral ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE pass_over ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE indicator_score ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE screening_reminder ADD COLUMN late_reason VARCHAR(1000);
ALTER TABLE bulk_change ADD COLUMN late_reason VARCHAR(1000);
