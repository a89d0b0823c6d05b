package dk.trinvis.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The status of one initiative on a day, as known at a moment. Counts are enrolments unless said; every count is the length
 * of a cohort that can be opened. Maps keep the order in which the codes are shown.
 *
 * @param outcomes enrolments ended before the day, by outcome code
 * @param otherEndReasons those ended for a reason that is no outcome, by code
 * @param steps active enrolments by number of the ladder's step, every step of the version in force
 * @param unscreened active enrolments without a screening
 * @param activities distinct citizens with an activity of the type on the day; one citizen may be under several
 * @param inAnyActivity active enrolments with at least one activity on the day
 * @param tracks active enrolments by the job school track they are on
 * @param units the code of the {@link Unit} of the numbers, by the name of the part; those of the job school say it themselves
 */
public record StatusFigures(
        String initiative,
        LocalDate asOf,
        Instant knownAt,
        Movement movement,
        Citizens citizens,
        Map<String, Integer> outcomes,
        Map<String, Integer> otherEndReasons,
        Map<Integer, Integer> steps,
        int unscreened,
        Map<String, Integer> activities,
        int inAnyActivity,
        int inNoActivity,
        Map<String, Integer> tracks,
        int inNoTrack,
        Progress progress,
        Duration duration,
        SchoolFigures jobSchool,
        Map<String, String> units,
        List<Check> checks) {

    /** What the numbers count that do not say it themselves, by the name of the part. */
    static final Map<String, String> UNITS = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("movement", Unit.CASES.code()),
            Map.entry("citizens", Unit.CITIZENS.code()),
            Map.entry("outcomes", Unit.CASES.code()),
            Map.entry("otherEndReasons", Unit.CASES.code()),
            Map.entry("steps", Unit.CASES.code()),
            Map.entry("unscreened", Unit.CASES.code()),
            Map.entry("activities", Unit.CITIZENS.code()),
            Map.entry("inAnyActivity", Unit.CASES.code()),
            Map.entry("inNoActivity", Unit.CASES.code()),
            Map.entry("tracks", Unit.CASES.code()),
            Map.entry("inNoTrack", Unit.CASES.code()),
            Map.entry("progress", Unit.CASES.code()),
            Map.entry("duration", Unit.DAYS.code()))));

    /**
     * The account since launch: launched + admitted - ended = active.
     *
     * @param launched enrolments whose first day is the launch day
     * @param admitted enrolments whose first day lies after the launch day, up to and including the day asked for
     * @param ended enrolments whose last day lies before the day asked for
     */
    public record Movement(LocalDate launchDay, int launched, int admitted, int ended, int active, int everEnrolled) {}

    /** Distinct citizens behind the enrolments; fewer than enrolments when somebody came back. */
    public record Citizens(int active, int everEnrolled) {}

    /**
     * Active enrolments by how their step on the day relates to their first screening.
     *
     * @param towardJob on a step closer to a job than at the first screening
     * @param firstScreeningOnly screened once
     */
    public record Progress(int towardJob, int unchanged, int awayFromJob, int firstScreeningOnly, int notScreened) {}

    /**
     * Medians and means of whole days, both ends counted; for active enrolments up to the day asked for. When there are none
     * medians are zero and means missing.
     */
    public record Duration(
            int activeMedianDays,
            int endedMedianDays,
            Optional<Integer> activeMeanDays,
            Optional<Integer> endedMeanDays) {

        static Duration of(Lengths active, Lengths ended) {
            return new Duration(active.median(), ended.median(), active.mean(), ended.mean());
        }
    }

    /**
     * One identity that the numbers must satisfy (domain reference A.6).
     *
     * @param id for example {@code CHK-1}
     * @param text the identity with its numbers, readable without knowing the id
     * @param cohort the cases that it counts; where it fails and they can be told apart, those that do not fit; empty where it
     *     counts none
     */
    public record Check(String id, boolean holds, String text, String cohort) {}

    StatusFigures with(List<Check> others) {
        return new StatusFigures(
                initiative,
                asOf,
                knownAt,
                movement,
                citizens,
                outcomes,
                otherEndReasons,
                steps,
                unscreened,
                activities,
                inAnyActivity,
                inNoActivity,
                tracks,
                inNoTrack,
                progress,
                duration,
                jobSchool,
                units,
                others);
    }
}
