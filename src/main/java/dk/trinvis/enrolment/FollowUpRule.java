package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * Who ended with an outcome is asked after 13, 26 and 52 weeks later (D-24). Nothing is stored of that: when a point is due
 * follows from the last day, so an end that is cancelled or corrected takes its points with it. An answer counts when it was
 * given on the day the point is due or later; one given earlier, before the last day was corrected, says nothing of it.
 */
public final class FollowUpRule {

    /** Weeks after the last day. */
    public static final List<Integer> WEEKS = List.of(13, 26, 52);

    private FollowUpRule() {}

    public static LocalDate dueOn(LocalDate lastDay, int weeks) {
        return lastDay.plusWeeks(weeks);
    }

    /** The latest {@link DateRange#until} of an enrolment whose point is due on the day. */
    public static LocalDate latestUntil(LocalDate day, int weeks) {
        return day.minusWeeks(weeks).plusDays(1);
    }

    /**
     * What holds in SQL for the enrolment periods {@code p} whose point is due on a day and not answered, as then known.
     *
     * @param latestUntil how the statement writes {@link #latestUntil} of the day
     * @param day how it writes the day
     * @param known how it writes the moment
     */
    public static String unanswered(int weeks, String latestUntil, String day, String known) {
        return "p.valid_until <= " + latestUntil
                + " AND EXISTS (SELECT 1 FROM code o WHERE o.list = 'outcome' AND o.code = p.end_reason)"
                + " AND NOT EXISTS (SELECT 1 FROM follow_up_answer u WHERE u.enrolment_id = p.enrolment_id"
                + " AND u.weeks = " + weeks + " AND u.covers_until >= p.valid_until AND u.valid_from <= " + day
                + " AND u.recorded_at <= " + known + " AND u.superseded_at > " + known + ")";
    }
}
