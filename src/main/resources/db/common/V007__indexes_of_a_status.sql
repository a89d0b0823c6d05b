-- Both hold all that a status counts, so that they are read alone; the first in the order of citizens, who are counted once each.
DROP INDEX enrolment_period_by_initiative;
CREATE INDEX enrolment_period_by_initiative ON enrolment_period
    (initiative_id, citizen_id, valid_from, valid_until, superseded_at, recorded_at, end_reason, enrolment_id);
DROP INDEX step_period_by_initiative;
CREATE INDEX step_period_by_initiative ON step_period
    (initiative_id, valid_until, valid_from, superseded_at, recorded_at, step, first_step, first_screening, enrolment_id);
