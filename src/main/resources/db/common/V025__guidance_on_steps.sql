-- How a step is recognised in a conversation, for whoever screens; nothing where the sources do not describe the step.
ALTER TABLE ladder_step ADD COLUMN guidance_da VARCHAR(1000);
ALTER TABLE ladder_step ADD COLUMN guidance_en VARCHAR(1000);
