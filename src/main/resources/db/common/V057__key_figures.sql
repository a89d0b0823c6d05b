-- Key figures: which areas and measures there are, which areas are compared, and what was published of them. Areas and measures
-- are named by their codes; several codes stand with commas between them.
CREATE TABLE key_figure_area (
    id         BIGINT NOT NULL PRIMARY KEY,
    code       VARCHAR(40) NOT NULL UNIQUE,
    name_da    VARCHAR(100) NOT NULL,
    name_en    VARCHAR(100) NOT NULL,
    changed_at TIMESTAMP,
    changed_by VARCHAR(80)
);

-- A measure with a numerator and a denominator is computed from them and has no observations of its own. One without a theme is
-- only there to compute others from.
CREATE TABLE key_figure_measure (
    id                 BIGINT NOT NULL PRIMARY KEY,
    code               VARCHAR(60) NOT NULL UNIQUE,
    ordinal            INTEGER NOT NULL,
    theme              VARCHAR(40) NOT NULL,
    label_da           VARCHAR(200) NOT NULL,
    label_en           VARCHAR(200) NOT NULL,
    unit               VARCHAR(20) NOT NULL,
    better             VARCHAR(20) NOT NULL,
    decimals           INTEGER NOT NULL,
    period_kind        VARCHAR(20) NOT NULL,
    provisional_months INTEGER NOT NULL,
    numerator          VARCHAR(60) NOT NULL,
    denominator        VARCHAR(60) NOT NULL,
    changed_at         TIMESTAMP,
    changed_by         VARCHAR(80)
);

CREATE TABLE key_figure_set (
    id            BIGINT NOT NULL PRIMARY KEY,
    code          VARCHAR(40) NOT NULL UNIQUE,
    name          VARCHAR(200) NOT NULL,
    own_area      VARCHAR(40) NOT NULL,
    members       VARCHAR(400) NOT NULL,
    average_name  VARCHAR(100) NOT NULL,
    average_areas VARCHAR(1000) NOT NULL,
    average_rule  VARCHAR(20) NOT NULL,
    changed_at    TIMESTAMP,
    changed_by    VARCHAR(80)
);

CREATE TABLE key_figure_observation (
    id                BIGINT NOT NULL PRIMARY KEY,
    area              VARCHAR(40) NOT NULL,
    measure           VARCHAR(60) NOT NULL,
    breakdown         VARCHAR(100) NOT NULL,
    amount            DECIMAL(24, 6) NOT NULL,
    state             VARCHAR(20) NOT NULL,
    source            VARCHAR(200) NOT NULL,
    published         DATE NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000),
    late_reason       VARCHAR(1000)
);
CREATE INDEX key_figure_observation_by_measure ON key_figure_observation (measure, area, superseded_at);
