-- How a committee wants its papers: what each has in which order. Sections are in paper_template_section, each role once.
CREATE TABLE paper_template (
    id                      BIGINT NOT NULL PRIMARY KEY,
    code                    VARCHAR(40) NOT NULL UNIQUE,
    name                    VARCHAR(200) NOT NULL,
    item_word               VARCHAR(40) NOT NULL,
    numbering               VARCHAR(20) NOT NULL,
    recommender             VARCHAR(200) NOT NULL,
    numbered_recommendation BOOLEAN NOT NULL,
    oral                    VARCHAR(200) NOT NULL,
    changed_at              TIMESTAMP,
    changed_by              VARCHAR(80)
);

CREATE TABLE paper_template_section (
    id               BIGINT NOT NULL PRIMARY KEY,
    template_id      BIGINT NOT NULL REFERENCES paper_template,
    ordinal          INTEGER NOT NULL,
    section_role     VARCHAR(40) NOT NULL,
    heading          VARCHAR(200) NOT NULL,
    empty_text       VARCHAR(1000) NOT NULL,
    shown_when_empty BOOLEAN NOT NULL
);
CREATE INDEX paper_template_section_by_template ON paper_template_section (template_id);

-- What a secretary has written for a section of an edition's draft. Once the edition is frozen it stays as it is.
CREATE TABLE edition_text (
    id           BIGINT NOT NULL PRIMARY KEY,
    edition_id   VARCHAR(36) NOT NULL REFERENCES edition,
    section_role VARCHAR(40) NOT NULL,
    body         VARCHAR(4000) NOT NULL,
    place        VARCHAR(20) NOT NULL,
    for_public   BOOLEAN NOT NULL,
    oral         BOOLEAN NOT NULL,
    changed_at   TIMESTAMP,
    changed_by   VARCHAR(80),
    CONSTRAINT edition_text_once UNIQUE (edition_id, section_role)
);
