-- Whether a committee's public papers also keep back that a row has nobody or everybody in it.
ALTER TABLE committee ADD COLUMN withholds_zeros BOOLEAN DEFAULT FALSE NOT NULL;
