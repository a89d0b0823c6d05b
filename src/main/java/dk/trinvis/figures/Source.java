package dk.trinvis.figures;

/**
 * Rows of one initiative as of a day and a moment, at most one per enrolment for any cohort over them. {@code :initiative},
 * {@code :day}, {@code :known} and {@code :launch} stand for the question.
 */
enum Source {
    /** Everybody whose first day has come, with the days of the enrolment and why it ended. */
    PERIODS("SELECT p.enrolment_id, p.citizen_id, p.valid_from, p.valid_until, p.end_reason FROM enrolment_period p"
            + " WHERE p.initiative_id = :initiative AND p.valid_from <= :day" + knownOf("p")),

    /** Everybody active, with their step; step periods tile an enrolment, so this is one range over one table. */
    STEPS(
            "SELECT s.enrolment_id, s.step, s.first_step, s.first_screening FROM step_period s"
                    + " WHERE s.initiative_id = :initiative" + onDayOf("s"),
            "x.step, x.first_step, x.first_screening"),

    /** Everybody active in each type of activity they are in. */
    ACTIVITIES("SELECT DISTINCT p.enrolment_id, a.type FROM enrolment_period p"
            + " JOIN activity a ON a.enrolment_id = p.enrolment_id" + onDayOf("a")
            + " WHERE p.initiative_id = :initiative" + onDayOf("p")),

    /** Everybody active, with a mark on those who are in some activity. */
    ANY_ACTIVITY("SELECT p.enrolment_id, b.enrolment_id AS activity_enrolment_id FROM enrolment_period p"
            + " LEFT JOIN (SELECT DISTINCT a.enrolment_id FROM activity a WHERE 1 = 1" + onDayOf("a")
            + ") b ON b.enrolment_id = p.enrolment_id"
            + " WHERE p.initiative_id = :initiative" + onDayOf("p")),

    /** Everybody active, with the track they are on; one at a time. */
    TRACKS("SELECT p.enrolment_id, t.track FROM enrolment_period p"
            + " LEFT JOIN (SELECT DISTINCT a.enrolment_id, a.track FROM track_assignment a WHERE 1 = 1" + onDayOf("a")
            + ") t ON t.enrolment_id = p.enrolment_id"
            + " WHERE p.initiative_id = :initiative" + onDayOf("p"));

    private final String sql;
    private final String kinds;

    Source(String sql) {
        this(sql, "");
    }

    Source(String sql, String kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    /** The rows as a table with the alias {@code x}. */
    String table() {
        return "(" + sql + ") x";
    }

    /**
     * The same for counting. Where there are few kinds of rows they are told apart first, so that the conditions of cohorts
     * are asked of each kind and not of each row.
     */
    String counted() {
        return kinds.isEmpty()
                ? table()
                : "(SELECT " + kinds + ", COUNT(*) AS n FROM " + table() + " GROUP BY " + kinds + ") x";
    }

    /** How many rows a row of {@link #counted} stands for. */
    String weight() {
        return kinds.isEmpty() ? "1" : "x.n";
    }

    /** What is asked of a table of facts for its rows on the day; Derby finds few of them faster than in a {@link #table}. */
    static String onDayOf(String alias) {
        return " AND " + alias + ".valid_from <= :day AND " + alias + ".valid_until > :day" + knownOf(alias);
    }

    private static String knownOf(String alias) {
        return " AND " + alias + ".recorded_at <= :known AND " + alias + ".superseded_at > :known";
    }
}
