package dk.trinvis.figures;

import dk.trinvis.jobschool.ThreeAbsences;

/**
 * Rows of one initiative as of a day and a moment, at most one per enrolment for any cohort over them. {@code :initiative},
 * {@code :day}, {@code :known} and {@code :launch} stand for the question.
 *
 * @param kinds the columns that conditions ask for, where there are few kinds of rows; else empty
 */
record Source(String sql, String kinds) {

    /** Everybody whose first day has come, with the days of the enrolment and why it ended. */
    static final Source PERIODS = new Source(
            "SELECT p.enrolment_id, p.citizen_id, p.valid_from, p.valid_until, p.end_reason FROM enrolment_period p"
                    + " WHERE p.initiative_id = :initiative AND p.valid_from <= :day" + knownOf("p"));

    /** Everybody whose first day has come, with what was found out of them since, once for each number of weeks. */
    static final Source FOLLOWED =
            new Source("SELECT p.enrolment_id, p.valid_until, p.end_reason, u.weeks, u.finding FROM enrolment_period p"
                    + " JOIN follow_up_answer u ON u.enrolment_id = p.enrolment_id"
                    + " AND u.covers_until >= p.valid_until AND u.valid_from <= :day" + knownOf("u")
                    + " WHERE p.initiative_id = :initiative AND p.valid_from <= :day" + knownOf("p"));

    /** The days of every initiative's enrolments whose first day has come. */
    static final Source PERIODS_ANYWHERE = new Source(
            "SELECT p.initiative_id, p.valid_until FROM enrolment_period p WHERE p.valid_from <= :day" + knownOf("p"));

    /** Everybody active, with their step; step periods tile an enrolment, so this is one range over one table. */
    static final Source STEPS = new Source(
            "SELECT s.enrolment_id, s.step, s.first_step, s.first_screening FROM step_period s"
                    + " WHERE s.initiative_id = :initiative" + onDayOf("s"),
            "x.step, x.first_step, x.first_screening");

    /** Everybody active in each type of activity they are in. */
    static final Source ACTIVITIES = new Source("SELECT DISTINCT p.enrolment_id, a.type FROM enrolment_period p"
            + " JOIN activity a ON a.enrolment_id = p.enrolment_id" + onDayOf("a")
            + " WHERE p.initiative_id = :initiative" + onDayOf("p"));

    /** Everybody active, with a mark on those who are in some activity. */
    static final Source ANY_ACTIVITY =
            new Source("SELECT p.enrolment_id, b.enrolment_id AS activity_enrolment_id FROM enrolment_period p"
                    + " LEFT JOIN (SELECT DISTINCT a.enrolment_id FROM activity a WHERE 1 = 1" + onDayOf("a")
                    + ") b ON b.enrolment_id = p.enrolment_id"
                    + " WHERE p.initiative_id = :initiative" + onDayOf("p"));

    /** Everybody active, with the track they are on; one at a time. */
    static final Source TRACKS = new Source("SELECT p.enrolment_id, t.track FROM enrolment_period p"
            + " LEFT JOIN (SELECT DISTINCT a.enrolment_id, a.track FROM track_assignment a WHERE 1 = 1" + onDayOf("a")
            + ") t ON t.enrolment_id = p.enrolment_id"
            + " WHERE p.initiative_id = :initiative" + onDayOf("p"));

    /** Everybody active in each track that they wait for. */
    static final Source WAITING = new Source("SELECT DISTINCT p.enrolment_id, w.track FROM enrolment_period p"
            + " JOIN track_wait w ON w.enrolment_id = p.enrolment_id" + onDayOf("w")
            + " WHERE p.initiative_id = :initiative" + onDayOf("p"));

    /**
     * What is written down, {@code a}, of the initiative's cases at its sessions {@code s} that were held on the day or before;
     * of a case on the days that it has, so that one that should never have been has none.
     */
    static final String ATTENDANCES = " FROM school_session s JOIN attendance a ON a.session_id = s.session_id"
            + knownOf("a") + " JOIN enrolment_period e ON e.enrolment_id = a.enrolment_id"
            + " AND e.valid_from <= s.valid_from AND e.valid_until > s.valid_from" + knownOf("e")
            + " WHERE s.initiative_id = :initiative AND s.state = 'held' AND s.valid_from <= :day" + knownOf("s");

    /** Everybody active, with the day of the first session that they came to, in time or late. */
    static final Source FIRST_SESSIONS = new Source(
            "SELECT p.enrolment_id, p.valid_from, MIN(m.session_day) AS first_session FROM enrolment_period p"
                    + " LEFT JOIN (SELECT a.enrolment_id, s.valid_from AS session_day" + ATTENDANCES
                    + " AND " + ThreeAbsences.met("a") + ") m ON m.enrolment_id = p.enrolment_id"
                    + " WHERE p.initiative_id = :initiative" + onDayOf("p")
                    + " GROUP BY p.enrolment_id, p.valid_from");

    Source(String sql) {
        this(sql, "");
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

    /** What is asked of a table of facts for what is known of it, on any day. */
    static String knownOf(String alias) {
        return " AND " + alias + ".recorded_at <= :known AND " + alias + ".superseded_at > :known";
    }
}
