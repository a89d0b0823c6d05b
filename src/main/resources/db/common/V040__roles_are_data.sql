-- What each role may do. What a role is called, and since when, stands in the code list "role"; a role without rows may do nothing.
CREATE TABLE user_role (
    code       VARCHAR(40) NOT NULL PRIMARY KEY,
    changed_at TIMESTAMP,
    changed_by VARCHAR(80)
);
CREATE TABLE role_permission (
    role       VARCHAR(40) NOT NULL REFERENCES user_role,
    permission VARCHAR(40) NOT NULL,
    PRIMARY KEY (role, permission)
);
INSERT INTO user_role (code) VALUES ('caseworker'), ('team_lead'), ('company_consultant'), ('instructor'),
    ('committee_secretary'), ('committee_member'), ('administrator');
INSERT INTO role_permission (role, permission) VALUES
    ('caseworker', 'read_cases'), ('caseworker', 'see_sensitive'), ('caseworker', 'change_cases'),
    ('caseworker', 'change_activities'), ('caseworker', 'search_citizens'), ('caseworker', 'open_with_reason'),
    ('caseworker', 'record_attendance'), ('caseworker', 'read_companies'), ('caseworker', 'change_companies'),
    ('caseworker', 'see_figures'), ('caseworker', 'open_cohorts'), ('caseworker', 'read_published'),
    ('team_lead', 'read_cases'), ('team_lead', 'see_sensitive'), ('team_lead', 'change_cases'),
    ('team_lead', 'change_activities'), ('team_lead', 'search_citizens'), ('team_lead', 'open_with_reason'),
    ('team_lead', 'merge_citizens'), ('team_lead', 'annul_cases'), ('team_lead', 'reassign_cases'),
    ('team_lead', 'approve_corrections'), ('team_lead', 'decide_admissions'), ('team_lead', 'change_tracks'),
    ('team_lead', 'record_attendance'), ('team_lead', 'read_companies'), ('team_lead', 'change_companies'),
    ('team_lead', 'see_figures'), ('team_lead', 'open_cohorts'), ('team_lead', 'import'), ('team_lead', 'make_documents'),
    ('team_lead', 'read_published'),
    ('company_consultant', 'read_cases'), ('company_consultant', 'change_activities'),
    ('company_consultant', 'search_citizens'), ('company_consultant', 'read_companies'),
    ('company_consultant', 'change_companies'),
    ('instructor', 'record_attendance'),
    ('committee_secretary', 'see_figures'), ('committee_secretary', 'make_documents'),
    ('committee_secretary', 'read_published'),
    ('committee_member', 'read_published'),
    ('administrator', 'undo_merges'), ('administrator', 'import'), ('administrator', 'import_for_all'),
    ('administrator', 'change_codes'), ('administrator', 'manage_users'),
    ('administrator', 'read_audit');
