package dk.trinvis.figures;

import dk.trinvis.common.AsOf;
import dk.trinvis.enrolment.Agreement;
import dk.trinvis.enrolment.CorrectionBacklog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * How a team's active cases are shared, what moved, and where it stands still. Every count is the length of a list that
 * {@link QueueService} opens.
 *
 * @param team its code
 * @param name what it is called
 * @param steps the numbers of the steps that somebody is on
 * @param rows one for each caseworker with active cases, by user name; at the end the one without a caseworker
 * @param medianDaysOnStep for each step that somebody is on, the median of whole days they have been on it, today counted
 * @param corrections of days already reported that wait for approval
 * @param agreement of the first and second assessors of the same cases, over the last twelve months
 */
public record TeamLoad(
        String team,
        String name,
        AsOf asOf,
        SortedSet<Integer> steps,
        List<Row> rows,
        Moved moved,
        StandingStill standingStill,
        Map<Integer, Integer> medianDaysOnStep,
        CorrectionBacklog corrections,
        Agreement agreement) {

    /**
     * The active cases of a caseworker.
     *
     * @param caseworker a user name; empty for the cases without one
     * @param name what they are called; the user name where they are not in the team any more
     * @param steps by number, those that occur
     */
    public record Row(
            Optional<String> caseworker,
            Optional<String> name,
            Map<Integer, Integer> steps,
            int unscreened,
            int active) {}

    /**
     * What moved from the beginning of a day up to now.
     *
     * @param entered first day since then
     * @param left last day passed since then
     * @param towardJob active then and now, now on a step closer to a job
     */
    public record Moved(LocalDate since, int entered, int left, int towardJob, int awayFromJob) {}

    /**
     * Active cases in which nothing happens.
     *
     * @param sameStep on the same step for more than six months
     * @param noActivity in no activity for more than four weeks
     * @param oldestScreening the day on which, of all active cases, somebody was last screened, or began, the longest ago
     */
    public record StandingStill(int sameStep, int noActivity, Optional<LocalDate> oldestScreening) {}
}
