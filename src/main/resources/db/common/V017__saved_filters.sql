-- Filters of the work queue that somebody gave a name.
CREATE TABLE saved_filter (
    id        BIGINT NOT NULL PRIMARY KEY,
    user_name VARCHAR(80) NOT NULL,
    name      VARCHAR(100) NOT NULL,
    query     VARCHAR(400) NOT NULL,
    UNIQUE (user_name, name)
);
