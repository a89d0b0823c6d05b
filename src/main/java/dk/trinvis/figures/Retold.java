package dk.trinvis.figures;

/**
 * The cases of an initiative that count otherwise on a day as known at {@code :known} than as known earlier, at {@code :then};
 * one row each, with how they counted then and now and the {@link Cause}. A case counts by whether it came after the launch and
 * whether it has ended (both -1 where it does not count at all), for what reason, and on which step (-1 for none).
 *
 * <p>Both ways of counting are parts of one list, brought together by case. They are not joined: Derby would read a joined part
 * once for each case.
 */
final class Retold {

    private static final String ADMITTED =
            "CASE WHEN x.valid_from > :day THEN -1 WHEN " + Cohort.ADMITTED.condition() + " THEN 1 ELSE 0 END";

    private static final String ENDED =
            "CASE WHEN x.valid_from > :day THEN -1 WHEN " + Cohort.ENDED.condition() + " THEN 1 ELSE 0 END";

    private static final String REASON = "CASE WHEN x.valid_from <= :day AND " + Cohort.ENDED.condition()
            + " THEN COALESCE(x.end_reason, '') ELSE '' END";

    private static final String STEP = "COALESCE(x.step, -1)";

    private static final String NO_TEXT = "CAST('' AS VARCHAR(80))";

    private static final String PERIODS =
            " FROM enrolment_period x WHERE x.initiative_id = :initiative AND x.valid_from <= :day";

    private static final String STEPS = " FROM step_period x WHERE x.initiative_id = :initiative"
            + " AND x.valid_from <= :day AND x.valid_until > :day";

    private static final String BOTH = "SELECT u.enrolment_id, MAX(u.admitted_then) AS admitted_then,"
            + " MAX(u.ended_then) AS ended_then, MAX(u.reason_then) AS reason_then, MAX(u.step_then) AS step_then,"
            + " MAX(u.admitted_now) AS admitted_now, MAX(u.ended_now) AS ended_now, MAX(u.reason_now) AS reason_now,"
            + " MAX(u.step_now) AS step_now FROM ("
            + part(ADMITTED, ENDED, REASON, "-1", "-1", "-1", NO_TEXT, "-1") + PERIODS + known("x", ":then")
            + " UNION ALL " + part("-1", "-1", NO_TEXT, STEP, "-1", "-1", NO_TEXT, "-1") + STEPS + known("x", ":then")
            + " UNION ALL " + part("-1", "-1", NO_TEXT, "-1", ADMITTED, ENDED, REASON, "-1") + PERIODS
            + known("x", ":known")
            + " UNION ALL " + part("-1", "-1", NO_TEXT, "-1", "-1", "-1", NO_TEXT, STEP) + STEPS + known("x", ":known")
            + ") u GROUP BY u.enrolment_id";

    private static final String OTHER_PERIOD =
            "(z.admitted_then <> z.admitted_now OR z.ended_then <> z.ended_now OR z.reason_then <> z.reason_now)";

    private static final String KNOWN_EARLIER = exists("enrolment_period", "k", "k.recorded_at <= :then");

    private static final String ANNULLED = KNOWN_EARLIER + " AND NOT ("
            + exists("enrolment_period", "k", "1 = 1" + known("k", ":then")) + " AND "
            + exists("enrolment_period", "k", "1 = 1" + known("k", ":known")) + ")";

    private static final String END_TAKEN_BACK = "z.ended_then = 1 AND z.ended_now = 0 AND "
            + exists(
                    "enrolment_period",
                    "k",
                    "k.valid_until = :forever AND k.recorded_at > :then AND k.recorded_at <= :known");

    private static final String CAME_BACK = "NOT " + KNOWN_EARLIER
            + " AND EXISTS (SELECT 1 FROM enrolment_period n JOIN enrolment_period o"
            + " ON o.initiative_id = n.initiative_id AND o.citizen_id = n.citizen_id AND o.valid_until < n.valid_from"
            + known("o", ":known") + " WHERE n.enrolment_id = z.enrolment_id" + known("n", ":known") + ")";

    private static final String PERIOD_AS_THEN = "(" + ADMITTED + ") = z.admitted_then AND (" + ENDED
            + ") = z.ended_then AND (" + REASON + ") = z.reason_then";

    private static final String STEP_AS_THEN =
            "x.valid_from <= :day AND x.valid_until > :day AND " + STEP + " = z.step_then";

    private static final String CORRECTED = KNOWN_EARLIER + " AND (" + OTHER_PERIOD + " AND "
            + wasWrong("enrolment_period", PERIOD_AS_THEN) + " OR NOT " + OTHER_PERIOD + " AND "
            + wasWrong("step_period", STEP_AS_THEN) + ")";

    /** The cases, with the code of the cause. */
    static final Source SOURCE = new Source("SELECT z.*, CASE WHEN " + ANNULLED + " THEN " + code(Cause.ANNULMENT)
            + " WHEN " + END_TAKEN_BACK + " OR " + CAME_BACK + " THEN " + code(Cause.RE_ENROLMENT)
            + " WHEN " + CORRECTED + " THEN " + code(Cause.CORRECTION)
            + " ELSE " + code(Cause.LATE_REGISTRATION) + " END AS cause FROM (" + BOTH + ") z WHERE "
            + OTHER_PERIOD + " OR z.step_then <> z.step_now");

    private Retold() {}

    private static String code(Cause cause) {
        return "CAST('" + cause.code() + "' AS VARCHAR(80))";
    }

    private static String part(String... columns) {
        String[] names = {
            "admitted_then",
            "ended_then",
            "reason_then",
            "step_then",
            "admitted_now",
            "ended_now",
            "reason_now",
            "step_now"
        };
        StringBuilder sql = new StringBuilder("SELECT x.enrolment_id");
        for (int i = 0; i < names.length; i++) {
            sql.append(", ").append(columns[i]).append(" AS ").append(names[i]);
        }
        return sql.toString();
    }

    private static String known(String alias, String moment) {
        return " AND " + alias + ".recorded_at <= " + moment + " AND " + alias + ".superseded_at > " + moment;
    }

    private static String exists(String table, String alias, String condition) {
        return "EXISTS (SELECT 1 FROM " + table + " " + alias + " WHERE " + alias
                + ".enrolment_id = z.enrolment_id AND " + condition + ")";
    }

    /** Of the records that said what was known then, the last was replaced for a reason. */
    private static String wasWrong(String table, String asThen) {
        String since = "x.superseded_at > :then AND x.superseded_at <= :known AND " + asThen;
        String later = since.replace("x.", "l.") + " AND l.superseded_at > x.superseded_at";
        return exists(table, "x", since + " AND x.correction_reason IS NOT NULL AND NOT " + exists(table, "l", later));
    }
}
