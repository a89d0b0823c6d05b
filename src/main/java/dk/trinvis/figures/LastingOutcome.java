package dk.trinvis.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was spent, divided by how many were found where they had gone. It is never shown without what it means, and says
 * nothing of cause: nobody knows how many would have got there anyway.
 *
 * @param outcomes codes of the outcomes that count
 * @param weeks after the last day
 * @param hidden whether the audience is told no numbers of cases; the next three are then empty
 * @param ended how many ended with one of the outcomes so long before the day
 * @param lasting how many of those were found to be still there
 * @param oereEach empty where nobody was
 */
public record LastingOutcome(
        LocalDate asOf,
        List<String> outcomes,
        int weeks,
        long spentOere,
        boolean hidden,
        Optional<Integer> ended,
        Optional<Integer> lasting,
        Optional<Long> oereEach) {

    /** How many ended so long ago, and how many of them were found to be still there. */
    record Counts(int ended, int lasting) {}

    /** A question: which outcomes count, and after how many weeks. */
    public record Asked(List<String> outcomes, int weeks) {}

    static LastingOutcome of(LocalDate asOf, Asked asked, long spentOere, Counts counts, boolean internal) {
        return new LastingOutcome(
                asOf,
                asked.outcomes(),
                asked.weeks(),
                spentOere,
                !internal,
                Optional.of(counts.ended()).filter(any -> internal),
                Optional.of(counts.lasting()).filter(any -> internal),
                Optional.of(counts.lasting())
                        .filter(some -> internal && some > 0)
                        .map(some -> Math.round((double) spentOere / some)));
    }
}
