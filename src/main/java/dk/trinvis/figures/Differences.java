package dk.trinvis.figures;

import dk.trinvis.figures.StatusFigures.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known of a day otherwise than at an earlier moment, and why. Counts are enrolments.
 *
 * @param cases how many count otherwise, by the code of the {@link Cause}; each case has one
 * @param lines the account, and whatever else is not as it was
 * @param checks of each line, that the causes make up the whole difference
 */
public record Differences(
        String initiative,
        LocalDate day,
        Instant knownThen,
        Instant knownNow,
        Map<String, Integer> cases,
        List<Line> lines,
        List<Check> checks) {

    /**
     * A figure then and now.
     *
     * @param cohort the name of the {@link Cohort} it counts
     * @param causes what each cause adds to it or takes from it, by the code of the {@link Cause}
     */
    public record Line(String cohort, int then, Map<String, Integer> causes, int now) {

        /** Whether it is as it was, in every way. */
        public boolean unchanged() {
            return then == now && causes.values().stream().allMatch(number -> number == 0);
        }
    }

    /** How many cases count otherwise. */
    public int casesTogether() {
        return cases.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The line of the cohort with the name. */
    public Line line(String cohort) {
        return lines.stream()
                .filter(line -> line.cohort().equals(cohort))
                .findFirst()
                .orElseThrow();
    }
}
