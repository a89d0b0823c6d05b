package dk.trinvis.figures;

import dk.trinvis.figures.StatusFigures.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What happened in an initiative from one day to a later one, both as known at one moment. Counts are enrolments.
 *
 * @param otherLadder whether another version of the ladder was in force; steps of one number are compared all the same
 */
public record Development(
        String initiative,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        Account account,
        Moves moves,
        StepChanges steps,
        DaysOnStep daysOnStep,
        boolean otherLadder,
        List<Check> checks) {

    /**
     * The account: before + admitted - ended = active.
     *
     * @param before active on the first day
     * @param admitted whose first day lies after the first day, up to and including the second
     * @param ended whose last day lies from the first day up to the day before the second (E.5)
     * @param active on the second day
     * @param endedFor those ended, by the code of the reason
     */
    public record Account(int before, int admitted, int ended, int active, Map<String, Integer> endedFor) {}

    /** Those active on both days, by how the step of the second relates to that of the first (E.4). */
    public record Moves(int towardJob, int unchanged, int awayFromJob, int firstScreened, int notScreened) {

        /** How many are active on both days. */
        public int together() {
            return towardJob + unchanged + awayFromJob + firstScreened + notScreened;
        }
    }
}
