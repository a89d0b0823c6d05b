-- What somebody thinks of making of the tracks from a day on, with both clocks. Nothing of it counts until it is applied. A
-- track is a line: code, first and last step, seats, weeks and title with tabs between them.
CREATE TABLE track_plan (
    id                BIGINT NOT NULL PRIMARY KEY,
    plan_id           VARCHAR(36) NOT NULL,
    initiative_id     BIGINT NOT NULL REFERENCES initiative,
    name              VARCHAR(200) NOT NULL,
    tracks            VARCHAR(20000) NOT NULL,
    group_size        INTEGER NOT NULL,
    per_week          INTEGER NOT NULL,
    state             VARCHAR(20) NOT NULL,
    made_by           VARCHAR(80) NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX track_plan_by_initiative ON track_plan (initiative_id, plan_id);
