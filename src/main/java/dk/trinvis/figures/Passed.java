package dk.trinvis.figures;

import static dk.trinvis.figures.Source.knownOf;
import static dk.trinvis.figures.Source.onDayOf;

/**
 * The cases of an initiative with their step on two days, {@code :before} and {@code :day}, one row each; and those active on
 * the day with the first day on their step. What the days, the steps and the steps before say are parts of one list, brought
 * together by case and not joined, for the reason given in {@link TeamCases}.
 */
final class Passed {

    private static final String NO_STEP = "-1";
    private static final String NO_ID = "CAST(-1 AS BIGINT)";
    private static final String NO_DAY = "DATE('0001-01-01')";
    private static final String NO_TEXT = "CAST('' AS VARCHAR(80))";

    private static final String ON_DAY_BEFORE =
            " AND b.valid_from <= :before AND b.valid_until > :before" + knownOf("b");

    /** What a case was and became; {@link Movements} is asked of it. */
    static final Source MOVING =
            new Source("SELECT y.*, CASE WHEN y.valid_from <= :before THEN 1 ELSE 0 END AS there_before,"
                    + " CASE WHEN " + Cohort.ACTIVE.condition().replace("x.", "y.") + " THEN 1 ELSE 0 END AS there,"
                    + " CASE WHEN " + Cohort.ENDED.condition().replace("x.", "y.")
                    + " THEN y.reason ELSE '' END AS end_reason"
                    + " FROM (SELECT u.enrolment_id, MAX(u.initiative_id) AS initiative_id, MAX(u.valid_from) AS valid_from,"
                    + " MAX(u.valid_until) AS valid_until, MAX(u.reason) AS reason,"
                    + " NULLIF(MAX(u.step), -1) AS step, NULLIF(MAX(u.step_before), -1) AS step_before FROM ("
                    + "SELECT p.enrolment_id, p.initiative_id, p.valid_from, p.valid_until,"
                    + " COALESCE(p.end_reason, '') AS reason, " + NO_STEP + " AS step, " + NO_STEP + " AS step_before"
                    + " FROM enrolment_period p WHERE p.initiative_id = :initiative AND p.valid_from <= :day"
                    + " AND p.valid_until > :before" + knownOf("p")
                    + " UNION ALL " + ofSteps("s", "COALESCE(s.step, -1)", NO_STEP) + onDayOf("s")
                    + " UNION ALL " + ofSteps("b", NO_STEP, "COALESCE(b.step, -1)") + ON_DAY_BEFORE
                    + ") u GROUP BY u.enrolment_id) y");

    /** Everybody active with their step and since when they are on it, whatever number of screenings said so. */
    static final Source ON_STEP = new Source("SELECT u.enrolment_id, NULLIF(MAX(u.step), -1) AS step,"
            + " MAX(u.since) AS on_step_since FROM ("
            + "SELECT p.enrolment_id, " + NO_STEP + " AS step, p.valid_from AS since FROM enrolment_period p"
            + " WHERE p.initiative_id = :initiative" + onDayOf("p")
            + " UNION ALL SELECT s.enrolment_id, COALESCE(s.step, -1) AS step, " + NO_DAY + " AS since"
            + " FROM step_period s WHERE s.initiative_id = :initiative" + onDayOf("s")
            + " UNION ALL SELECT v.enrolment_id, " + NO_STEP + " AS step, w.valid_until AS since FROM step_period v"
            + " JOIN step_period w ON w.enrolment_id = v.enrolment_id AND w.valid_until <= v.valid_from"
            + " AND (w.step IS NULL OR w.step <> v.step)" + knownOf("w")
            + " WHERE v.initiative_id = :initiative" + onDayOf("v")
            + ") u GROUP BY u.enrolment_id");

    private Passed() {}

    private static String ofSteps(String alias, String step, String stepBefore) {
        return "SELECT " + alias + ".enrolment_id, " + NO_ID + " AS initiative_id, " + NO_DAY + " AS valid_from, "
                + NO_DAY + " AS valid_until, " + NO_TEXT + " AS reason, " + step + " AS step, " + stepBefore
                + " AS step_before FROM step_period " + alias + " WHERE " + alias + ".initiative_id = :initiative";
    }
}
