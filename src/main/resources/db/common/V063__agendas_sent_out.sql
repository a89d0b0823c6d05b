-- When the agenda of a meeting was sent out to the members, and who said so; from then on they read it.
ALTER TABLE committee_meeting ADD COLUMN agenda_sent_on DATE;
ALTER TABLE committee_meeting ADD COLUMN agenda_sent_by VARCHAR(80);
