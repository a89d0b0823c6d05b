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
 * @param hidden whether the numbers are too small for this audience; the next three are then empty
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
    record Counts(int ended, int lasting) {

        /** Whether either part of those who ended is small: the amount and the spending together tell the one, and it the other. */
        boolean isSmall(int threshold) {
            int others = ended - lasting;
            return lasting < threshold || (others > 0 && others < threshold);
        }
    }

    /** A question: which outcomes count, and after how many weeks. */
    public record Asked(List<String> outcomes, int weeks) {}

    /** Whether the numbers are hidden from those who do not work with the initiative. */
    public boolean isSmall() {
        return hidden || new Counts(ended.orElse(0), lasting.orElse(0)).isSmall(Disclosure.DEFAULT_THRESHOLD);
    }

    static LastingOutcome of(LocalDate asOf, Asked asked, long spentOere, Counts counts, boolean hidden) {
        return new LastingOutcome(
                asOf,
                asked.outcomes(),
                asked.weeks(),
                spentOere,
                hidden,
                Optional.of(counts.ended()).filter(any -> !hidden),
                Optional.of(counts.lasting()).filter(any -> !hidden),
                Optional.of(counts.lasting())
                        .filter(some -> !hidden && some > 0)
                        .map(some -> Math.round((double) spentOere / some)));
    }
}
