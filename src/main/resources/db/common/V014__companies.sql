-- Employers, as much of them as an activity needs. Their own history is not kept.
CREATE TABLE company (
    id              BIGINT NOT NULL PRIMARY KEY,
    cvr             VARCHAR(8) NOT NULL UNIQUE,
    name            VARCHAR(200) NOT NULL,
    search_name     VARCHAR(400) NOT NULL,
    sector          VARCHAR(20),
    production_unit VARCHAR(10),
    contact_name    VARCHAR(200),
    contact_phone   VARCHAR(40),
    changed_at      TIMESTAMP NOT NULL,
    changed_by      VARCHAR(80) NOT NULL
);
CREATE INDEX company_by_search_name ON company (search_name);
