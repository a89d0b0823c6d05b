-- Small steps below the ladder: questions on a scale from 1 to 5, asked of caseworker and citizen, in sets that an initiative
-- may choose from. They are data: another set is more rows.
CREATE TABLE indicator_set (
    id          BIGINT NOT NULL PRIMARY KEY,
    code        VARCHAR(40) NOT NULL UNIQUE,
    title_da    VARCHAR(200) NOT NULL,
    title_en    VARCHAR(200) NOT NULL,
    valid_from  DATE NOT NULL,
    valid_until DATE NOT NULL
);

CREATE TABLE readiness_indicator (
    id          BIGINT NOT NULL PRIMARY KEY,
    set_code    VARCHAR(40) NOT NULL,
    code        VARCHAR(40) NOT NULL,
    label_da    VARCHAR(200) NOT NULL,
    label_en    VARCHAR(200) NOT NULL,
    question_da VARCHAR(300) NOT NULL,
    question_en VARCHAR(300) NOT NULL,
    sort_order  INTEGER NOT NULL,
    valid_from  DATE NOT NULL,
    valid_until DATE NOT NULL,
    UNIQUE (set_code, code, valid_from)
);

-- The set that an initiative uses; null for none.
ALTER TABLE initiative ADD COLUMN indicator_set VARCHAR(40);

CREATE TABLE indicator_score (
    id                BIGINT NOT NULL PRIMARY KEY,
    enrolment_id      BIGINT NOT NULL,
    indicator_code    VARCHAR(40) NOT NULL,
    asked             VARCHAR(20) NOT NULL,
    score             INTEGER NOT NULL,
    valid_from        DATE NOT NULL,
    valid_until       DATE NOT NULL,
    recorded_at       TIMESTAMP NOT NULL,
    recorded_by       VARCHAR(80) NOT NULL,
    superseded_at     TIMESTAMP NOT NULL,
    superseded_by     VARCHAR(80),
    correction_reason VARCHAR(1000)
);
CREATE INDEX indicator_score_by_enrolment ON indicator_score (enrolment_id, superseded_at);

INSERT INTO indicator_set (id, code, title_da, title_en, valid_from, valid_until)
VALUES (-1, 'small-steps', 'Små skridt', 'Small steps', DATE('2000-01-01'), DATE('9999-12-31'));

INSERT INTO readiness_indicator (id, set_code, code, label_da, label_en, question_da, question_en, sort_order, valid_from, valid_until)
VALUES
    (-1, 'small-steps', 'believes', 'Tror på at få et job', 'Believes in getting a job', 'Hvor meget tror du selv på, at du får et job?', 'How much do you believe that you will get a job?', 1, DATE('2000-01-01'), DATE('9999-12-31')),
    (-2, 'small-steps', 'aim', 'Ved, hvilket arbejde det skal være', 'Knows what kind of work they want', 'Hvor godt ved du, hvilket arbejde du vil have?', 'How well do you know what kind of work you want?', 2, DATE('2000-01-01'), DATE('9999-12-31')),
    (-3, 'small-steps', 'daily_life', 'Har dagligdagen på plads', 'Has daily life under control', 'Hvor godt hænger din dagligdag sammen?', 'How well does your daily life hang together?', 3, DATE('2000-01-01'), DATE('9999-12-31')),
    (-4, 'small-steps', 'coping', 'Kan passe et arbejde med det helbred, der er', 'Can manage a job with their health as it is', 'Hvor godt kan du passe et arbejde, som du har det?', 'How well could you manage a job the way you feel?', 4, DATE('2000-01-01'), DATE('9999-12-31')),
    (-5, 'small-steps', 'support', 'Har nogen at støtte sig til', 'Has somebody to lean on', 'Hvor meget hjælp kan du få af dem, du kender?', 'How much help can you get from those you know?', 5, DATE('2000-01-01'), DATE('9999-12-31')),
    (-6, 'small-steps', 'together', 'Arbejder sammen med andre', 'Works well with others', 'Hvor godt går det dig at arbejde sammen med andre?', 'How well do you get on working with others?', 6, DATE('2000-01-01'), DATE('9999-12-31')),
    (-7, 'small-steps', 'searching', 'Søger selv efter job', 'Looks for jobs on their own', 'Hvor meget søger du selv efter job?', 'How much do you look for jobs yourself?', 7, DATE('2000-01-01'), DATE('9999-12-31')),
    (-8, 'small-steps', 'skills', 'Kan det, arbejdet kræver', 'Has the skills the work takes', 'Hvor meget af det, arbejdet kræver, kan du allerede?', 'How much of what the work takes can you do already?', 8, DATE('2000-01-01'), DATE('9999-12-31'));
