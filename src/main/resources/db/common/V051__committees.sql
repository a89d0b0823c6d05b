-- The political bodies that papers are made for. An initiative says by name which one it belongs to.
CREATE TABLE committee (
    id              BIGINT NOT NULL PRIMARY KEY,
    code            VARCHAR(40) NOT NULL UNIQUE,
    name            VARCHAR(200) NOT NULL UNIQUE,
    municipality    VARCHAR(100) NOT NULL,
    kind            VARCHAR(20) NOT NULL,
    threshold       INTEGER NOT NULL,
    template        VARCHAR(40) NOT NULL,
    public_editions BOOLEAN NOT NULL,
    changed_at      TIMESTAMP,
    changed_by      VARCHAR(80)
);
