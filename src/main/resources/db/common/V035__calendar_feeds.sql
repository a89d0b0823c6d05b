-- Secret addresses at which calendars fetch sessions: those that the owner teaches or, with a track, those of the track. Only a
-- hash of the secret is kept.
CREATE TABLE calendar_feed (
    id            BIGINT NOT NULL PRIMARY KEY,
    secret_hash   VARCHAR(64) NOT NULL UNIQUE,
    owner         VARCHAR(80) NOT NULL,
    initiative_id BIGINT REFERENCES initiative,
    track         VARCHAR(40),
    made_at       TIMESTAMP NOT NULL,
    revoked_at    TIMESTAMP NOT NULL
);
CREATE INDEX calendar_feed_by_owner ON calendar_feed (owner);
