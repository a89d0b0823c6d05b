-- Templates of some committees have a section for the occasion of a paper, and none that sums it up. Why an item of theirs comes
-- stands there from now on.
ALTER TABLE agenda_item ADD COLUMN occasion VARCHAR(4000) DEFAULT '' NOT NULL;

UPDATE agenda_item SET occasion = summary, summary = ''
WHERE meeting_id IN (
    SELECT m.id FROM committee_meeting m
    JOIN committee c ON c.id = m.committee_id
    JOIN paper_template t ON t.code = c.template
    JOIN paper_template_section s ON s.template_id = t.id
    WHERE s.section_role = 'occasion'
      AND t.id NOT IN (SELECT o.template_id FROM paper_template_section o WHERE o.section_role = 'summary'));
