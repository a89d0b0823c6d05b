package dk.trinvis.figures;

import static dk.trinvis.figures.Source.knownOf;
import static dk.trinvis.figures.Source.onDayOf;

import dk.trinvis.enrolment.FollowUpRule;
import java.util.stream.Collectors;

/**
 * The cases that a team answers for on the day, active and ended, one row each, with what decides whether somebody should
 * look at them. Who is responsible is asked first: a caseworker has some sixty cases, whatever the size of the database.
 */
final class TeamCases {

    /** In how many weeks after the end the first point came that is due and not answered. */
    private static final String FOLLOW_UP = FollowUpRule.WEEKS.stream()
            .map(weeks ->
                    " WHEN " + FollowUpRule.unanswered(weeks, ":due" + weeks, ":day", ":known") + " THEN " + weeks)
            .collect(Collectors.joining("", " CASE", " END AS follow_up_weeks"));

    private static final String CASE = "SELECT r.enrolment_id, r.caseworker, r.valid_from AS responsible_since,"
            + " p.citizen_id, p.initiative_id, p.valid_from, p.valid_until, p.end_reason, p.destination,"
            + " s.step, s.effective_on, COALESCE(s.effective_on, p.valid_from) AS screened,"
            + " COALESCE(o.other_until, p.valid_from) AS on_step_since,"
            + " a.planned_until, a.active_until, a.review_on, a.agreed_end, t.track, t.valid_from AS track_since,"
            + " m.contact_on, m.noted_on," + FOLLOW_UP;

    private static final String STEP_BEFORE = ", b.step AS step_before";

    /** Of each case the day after the last one on another step than now. */
    private static final String OTHER_STEPS = " LEFT JOIN (SELECT w.enrolment_id, MAX(w.valid_until) AS other_until"
            + " FROM responsibility q JOIN step_period v ON v.enrolment_id = q.enrolment_id" + onDayOf("v")
            + " JOIN step_period w ON w.enrolment_id = v.enrolment_id AND w.valid_until <= v.valid_from"
            + " AND (w.step IS NULL OR w.step <> v.step)" + knownOf("w") + " WHERE q.team_id = :team" + onDayOf("q")
            + "@q GROUP BY w.enrolment_id) o ON o.enrolment_id = r.enrolment_id";

    private static final String ACTIVITIES = " LEFT JOIN (SELECT c.enrolment_id, MAX(c.valid_until) AS planned_until,"
            + " MAX(CASE WHEN c.valid_from <= :day THEN c.valid_until END) AS active_until,"
            + " MIN(CASE WHEN c.midway_review_held_on IS NULL AND c.ended_on IS NULL THEN c.midway_review_on END)"
            + " AS review_on, MIN(CASE WHEN c.ended_on IS NULL THEN c.last_day END) AS agreed_end"
            + " FROM responsibility q JOIN activity c ON c.enrolment_id = q.enrolment_id" + knownOf("c")
            + " WHERE q.team_id = :team" + onDayOf("q")
            + "@q GROUP BY c.enrolment_id) a ON a.enrolment_id = r.enrolment_id";

    /** The last planned contact, and the last day of which something was written. */
    private static final String NOTES = " LEFT JOIN (SELECT c.enrolment_id, MAX(c.next_contact_on) AS contact_on,"
            + " MAX(c.valid_from) AS noted_on FROM responsibility q"
            + " JOIN note c ON c.enrolment_id = q.enrolment_id AND c.valid_from <= :day" + knownOf("c")
            + " WHERE q.team_id = :team" + onDayOf("q")
            + "@q GROUP BY c.enrolment_id) m ON m.enrolment_id = r.enrolment_id";

    /** Only those whom the team, as now known, is the last responsible for: nobody else's are theirs to see. */
    private static final String FROM = " FROM responsibility r"
            + " JOIN responsibility n ON n.enrolment_id = r.enrolment_id AND n.valid_until = :forever"
            + " AND n.team_id = :team" + knownOf("n")
            + " JOIN enrolment_period p ON p.enrolment_id = r.enrolment_id AND p.valid_from <= :day" + knownOf("p")
            + " LEFT JOIN step_period s ON s.enrolment_id = r.enrolment_id" + onDayOf("s")
            + " LEFT JOIN track_assignment t ON t.enrolment_id = r.enrolment_id" + onDayOf("t");

    private static final String BEFORE = " LEFT JOIN step_period b ON b.enrolment_id = r.enrolment_id"
            + " AND b.valid_from <= :before AND b.valid_until > :before" + knownOf("b");

    private static final String WHERE = " WHERE r.team_id = :team" + onDayOf("r");

    private TeamCases() {}

    static Source of(Responsible who) {
        return new Source(CASE + FROM + parts(who) + WHERE + who.condition());
    }

    /** The same with the step at the end of the day {@code :before}. */
    static Source moving(Responsible who) {
        return new Source(CASE + STEP_BEFORE + FROM + BEFORE + parts(who) + WHERE + who.condition());
    }

    private static String parts(Responsible who) {
        return (OTHER_STEPS + ACTIVITIES + NOTES).replace("@q", who.of("q"));
    }
}
