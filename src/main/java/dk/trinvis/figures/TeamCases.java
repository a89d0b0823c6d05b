package dk.trinvis.figures;

import static dk.trinvis.figures.Source.knownOf;
import static dk.trinvis.figures.Source.onDayOf;

import dk.trinvis.enrolment.FilingRule;
import dk.trinvis.enrolment.FollowUpRule;
import dk.trinvis.jobschool.ThreeAbsences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cases that a team answers for on the day, active and ended, one row each, with what decides whether somebody should
 * look at them. Who is responsible is asked first: a caseworker has some sixty cases, whatever the size of the database.
 *
 * <p>What the case itself says and what its steps, activities and notes say are parts of one list, brought together by
 * case. They are not joined: Derby would read a joined part once for each case of the team.
 */
final class TeamCases {

    /** So many days between two activities, such as a weekend or a holiday, are no gap. */
    private static final int REST_DAYS = 7;

    /** In how many weeks after the end the first point came that is due and not answered. */
    private static final String FOLLOW_UP = FollowUpRule.WEEKS.stream()
            .map(weeks ->
                    " WHEN " + FollowUpRule.unanswered(weeks, ":due" + weeks, ":day", ":known") + " THEN " + weeks)
            .collect(Collectors.joining("", "CASE", " END"));

    /**
     * A column that the parts fill.
     *
     * @param counts which of the values of one case: {@code MIN} or {@code MAX}
     * @param none stands for null, and never counts beside another value: Derby adds a warning to a growing chain for each
     *     case in which it meets a null, which takes longer the longer the chain is
     */
    private record Column(String name, String counts, String none) {

        /** What a part says of it, or that it says nothing. */
        String of(Map<String, String> values) {
            String value = values.get(name);
            return (value == null ? none : "COALESCE(" + value + ", " + none + ")") + " AS " + name;
        }

        /** What counts of all that the parts say. */
        String together() {
            return "NULLIF(" + counts + "(u." + name + "), " + none + ")";
        }
    }

    private static final String MAX = "MAX";
    private static final String MIN = "MIN";
    private static final String NO_NUMBER = "-1";
    private static final String NO_ID = "CAST(-1 AS BIGINT)";
    private static final String NO_DAY = "DATE('0001-01-01')";
    private static final String NO_LATER_DAY = "DATE('9999-12-31')";
    private static final String NO_TEXT = "CAST('' AS VARCHAR(80))";
    private static final String NO_LATER_TEXT = "CAST('9999-12-31' AS VARCHAR(80))";

    private static final List<Column> COLUMNS = List.of(
            new Column("enrolment_ref", MAX, NO_TEXT),
            new Column("launch_day", MAX, NO_DAY),
            new Column("caseworker", MAX, NO_TEXT),
            new Column("responsible_since", MAX, NO_DAY),
            new Column("citizen_id", MAX, NO_ID),
            new Column("initiative_id", MAX, NO_ID),
            new Column("screening_weeks", MAX, NO_NUMBER),
            new Column("valid_from", MAX, NO_DAY),
            new Column("valid_until", MAX, NO_DAY),
            new Column("end_reason", MAX, NO_TEXT),
            new Column("destination", MAX, NO_TEXT),
            new Column("follow_up_weeks", MAX, NO_NUMBER),
            new Column("step", MAX, NO_NUMBER),
            new Column("step_before", MAX, NO_NUMBER),
            new Column("effective_on", MAX, NO_DAY),
            new Column("remind_on", MAX, NO_DAY),
            new Column("track", MAX, NO_TEXT),
            new Column("track_since", MAX, NO_DAY),
            new Column("first_target_step", MAX, NO_NUMBER),
            new Column("last_target_step", MAX, NO_NUMBER),
            new Column("other_until", MAX, NO_DAY),
            new Column("planned_until", MIN, NO_LATER_DAY),
            new Column("active_until", MAX, NO_DAY),
            new Column("review_on", MIN, NO_LATER_DAY),
            new Column("review_of", MIN, NO_LATER_TEXT),
            new Column("agreed_end", MIN, NO_LATER_DAY),
            new Column("agreed_end_of", MIN, NO_LATER_TEXT),
            new Column("contact_on", MAX, NO_DAY),
            new Column("noted_on", MAX, NO_DAY),
            new Column("unfiled_on", MIN, NO_LATER_DAY),
            new Column("unfiled_of", MIN, NO_LATER_TEXT),
            new Column("tell_by", MIN, NO_LATER_DAY),
            new Column("asks_from", MAX, NO_DAY),
            new Column("measured_on", MAX, NO_DAY),
            new Column("missed_from", MAX, NO_DAY),
            new Column("missed_on", MAX, NO_DAY));

    /** A screening from the day on which it was asked for answers it. */
    private static final String UNANSWERED_REMINDER =
            "CASE WHEN s.effective_on IS NULL OR s.effective_on < g.valid_from THEN g.due_on END";

    private static final Map<String, String> CASE = Map.ofEntries(
            Map.entry("enrolment_ref", "e.enrolment_ref"),
            Map.entry("launch_day", "i.launch_day"),
            Map.entry("caseworker", "r.caseworker"),
            Map.entry("responsible_since", "r.valid_from"),
            Map.entry("citizen_id", "p.citizen_id"),
            Map.entry("initiative_id", "p.initiative_id"),
            Map.entry("screening_weeks", "i.screening_weeks"),
            Map.entry("valid_from", "p.valid_from"),
            Map.entry("valid_until", "p.valid_until"),
            Map.entry("end_reason", "p.end_reason"),
            Map.entry("destination", "p.destination"),
            Map.entry("follow_up_weeks", FOLLOW_UP),
            Map.entry("step", "s.step"),
            Map.entry("effective_on", "s.effective_on"),
            Map.entry("remind_on", UNANSWERED_REMINDER),
            Map.entry("asks_from", "CASE WHEN i.indicator_set IS NOT NULL THEN p.valid_from END"),
            Map.entry("track", "t.track"),
            Map.entry("track_since", "t.valid_from"),
            Map.entry("first_target_step", "k.first_target_step"),
            Map.entry("last_target_step", "k.last_target_step"));

    /** Only those whom the team, as now known, is the last responsible for: nobody else's are theirs to see. */
    private static final String CASES = " FROM responsibility r"
            + " JOIN responsibility n ON n.enrolment_id = r.enrolment_id AND n.valid_until = :forever"
            + " AND n.team_id = :team" + knownOf("n")
            + " JOIN enrolment_period p ON p.enrolment_id = r.enrolment_id AND p.valid_from <= :day" + knownOf("p")
            + " JOIN enrolment e ON e.id = r.enrolment_id JOIN initiative i ON i.id = p.initiative_id"
            + " LEFT JOIN step_period s ON s.enrolment_id = r.enrolment_id" + onDayOf("s")
            + " LEFT JOIN screening_reminder g ON g.enrolment_id = r.enrolment_id" + onDayOf("g")
            + " LEFT JOIN track_assignment t ON t.enrolment_id = r.enrolment_id" + onDayOf("t")
            + " LEFT JOIN track_version k ON k.initiative_id = p.initiative_id AND k.code = t.track" + onDayOf("k");

    private static final Map<String, String> CASE_BEFORE = Map.of("step_before", "b.step");

    private static final String CASES_BEFORE =
            " FROM responsibility r JOIN step_period b ON b.enrolment_id = r.enrolment_id"
                    + " AND b.valid_from <= :before AND b.valid_until > :before" + knownOf("b");

    /** Of each case the day after the last one on another step than now. */
    private static final Map<String, String> OTHER_STEP = Map.of("other_until", "w.valid_until");

    private static final String OTHER_STEPS = " FROM responsibility r"
            + " JOIN step_period v ON v.enrolment_id = r.enrolment_id" + onDayOf("v")
            + " JOIN step_period w ON w.enrolment_id = v.enrolment_id AND w.valid_until <= v.valid_from"
            + " AND (w.step IS NULL OR w.step <> v.step)" + knownOf("w");

    /**
     * Planned until: the next day after which there is a gap, or nothing. The activity that a day comes from stands behind
     * the day, so that the smallest is that of the smallest day.
     */
    private static final Map<String, String> ACTIVITY = Map.of(
            "planned_until",
            "CASE WHEN c.valid_until > :day AND NOT EXISTS (" + goesOnAfter("c") + ") THEN c.valid_until END",
            "active_until",
            "CASE WHEN c.valid_from <= :day THEN c.valid_until END",
            "review_on",
            "CASE WHEN " + unheld("c") + " THEN c.midway_review_on END",
            "review_of",
            "CASE WHEN " + unheld("c") + " THEN CAST(c.midway_review_on AS CHAR(10)) || c.series END",
            "agreed_end",
            "CASE WHEN c.ended_on IS NULL THEN c.last_day END",
            "agreed_end_of",
            "CASE WHEN c.ended_on IS NULL THEN CAST(c.last_day AS CHAR(10)) || c.series END");

    private static final String ACTIVITIES =
            " FROM responsibility r JOIN activity c ON c.enrolment_id = r.enrolment_id" + knownOf("c");

    /**
     * The contact that the last note to plan one has planned, the last day of which something was written, and the first
     * of which a note is not filed.
     */
    private static final Map<String, String> NOTE = Map.of(
            "contact_on",
            "CASE WHEN NOT EXISTS (" + plannedAfter("c") + ") THEN c.next_contact_on END",
            "noted_on",
            "c.valid_from",
            "unfiled_on",
            "CASE WHEN " + FilingRule.unfiled("c", ":day") + " THEN c.valid_from END",
            "unfiled_of",
            "CASE WHEN " + FilingRule.unfiled("c", ":day") + " THEN CAST(c.valid_from AS CHAR(10)) || c.series END");

    private static final String NOTES = " FROM responsibility r"
            + " JOIN note c ON c.enrolment_id = r.enrolment_id AND c.valid_from <= :day" + knownOf("c");

    /** The last day on which somebody was asked after small steps. */
    private static final Map<String, String> MEASURED = Map.of("measured_on", "c.valid_from");

    private static final String MEASUREMENTS = " FROM responsibility r"
            + " JOIN indicator_score c ON c.enrolment_id = r.enrolment_id AND c.valid_from <= :day" + knownOf("c");

    /** By when they are to be told of a changed session. */
    private static final Map<String, String> UNTOLD = Map.of("tell_by", "c.tell_by");

    private static final String NOTICES = " FROM responsibility r"
            + " JOIN session_notice c ON c.enrolment_id = r.enrolment_id AND c.told = FALSE" + onDayOf("c");

    /** The last absence from the track they are on, and the last of those that make {@link ThreeAbsences}, if any do. */
    private static final Map<String, String> ABSENCE = Map.of(
            "missed_from",
            "CASE WHEN " + ThreeAbsences.sql("c", "m") + " THEN c.valid_from END",
            "missed_on",
            "c.valid_from");

    private static final String ABSENCES = " FROM responsibility r"
            + " JOIN track_assignment o ON o.enrolment_id = r.enrolment_id" + onDayOf("o")
            + " JOIN attendance c ON c.enrolment_id = r.enrolment_id AND c.valid_from <= :day AND "
            + ThreeAbsences.missed("c") + knownOf("c")
            + " JOIN school_session m ON m.session_id = c.session_id AND m.track = o.track AND m.state = 'held'"
            + knownOf("m");

    private TeamCases() {}

    static Source of(Responsible who) {
        return together(parts(who));
    }

    /** The same with the step at the end of the day {@code :before}. */
    static Source moving(Responsible who) {
        List<String> parts = parts(who);
        parts.add(part(CASE_BEFORE, CASES_BEFORE, who.of("r")));
        return together(parts);
    }

    private static List<String> parts(Responsible who) {
        return new ArrayList<>(List.of(
                part(CASE, CASES, who.condition()),
                part(OTHER_STEP, OTHER_STEPS, who.of("r")),
                part(ACTIVITY, ACTIVITIES, who.of("r")),
                part(NOTE, NOTES, who.of("r")),
                part(MEASURED, MEASUREMENTS, who.of("r")),
                part(UNTOLD, NOTICES, who.of("r")),
                part(ABSENCE, ABSENCES, who.of("r"))));
    }

    private static String part(Map<String, String> values, String from, String whose) {
        return COLUMNS.stream()
                .map(column -> column.of(values))
                .collect(Collectors.joining(
                        ", ", "SELECT r.enrolment_id, ", from + " WHERE r.team_id = :team" + onDayOf("r") + whose));
    }

    private static Source together(List<String> parts) {
        String columns = COLUMNS.stream()
                .map(column -> column.together() + " AS " + column.name)
                .collect(Collectors.joining(", "));
        return new Source("SELECT y.*, COALESCE(y.effective_on, y.valid_from) AS screened,"
                + " COALESCE(y.other_until, y.valid_from) AS on_step_since FROM (SELECT u.enrolment_id, " + columns
                + " FROM (" + String.join(" UNION ALL ", parts)
                + ") u GROUP BY u.enrolment_id) y WHERE y.citizen_id IS NOT NULL");
    }

    private static String unheld(String alias) {
        return alias + ".midway_review_held_on IS NULL AND " + alias + ".ended_on IS NULL";
    }

    /** An activity of the same case that goes on when another has ended, or begins soon after. */
    private static String goesOnAfter(String alias) {
        return "SELECT 1 FROM activity k WHERE k.enrolment_id = " + alias + ".enrolment_id AND k.valid_until > " + alias
                + ".valid_until AND DATE({fn TIMESTAMPADD(SQL_TSI_DAY, -" + REST_DAYS + ", k.valid_from)}) <= " + alias
                + ".valid_until" + knownOf("k");
    }

    /** A later note of the same case that says when the next contact is; of one day the one recorded last. */
    private static String plannedAfter(String alias) {
        return "SELECT 1 FROM note l WHERE l.enrolment_id = " + alias
                + ".enrolment_id AND l.next_contact_on IS NOT NULL"
                + " AND l.valid_from <= :day AND (l.valid_from > " + alias + ".valid_from OR l.valid_from = " + alias
                + ".valid_from AND l.recorded_at > " + alias + ".recorded_at)" + knownOf("l");
    }
}
