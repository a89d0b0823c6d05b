-- Where a track usually meets: the code of a location. Nothing is guessed of the tracks that there are.
ALTER TABLE track_version ADD COLUMN location VARCHAR(60);
