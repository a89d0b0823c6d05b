package dk.trinvis.figures;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Hides the small parts of a visible total so that subtraction does not bring them back. */
final class DisclosureParts {

    private final int threshold;

    DisclosureParts(int threshold) {
        this.threshold = threshold;
    }

    static List<Count> allWithheld(int parts) {
        return Collections.nCopies(parts, Count.withheld());
    }

    boolean isSmall(int number) {
        return number > 0 && number < threshold;
    }

    Count primary(int number) {
        return isSmall(number) ? Count.fewerThan(threshold) : Count.exact(number);
    }

    /**
     * The parts as they may stand beside their visible sum.
     *
     * @param total the sum of the parts: zero or at least the threshold
     */
    List<Count> of(int total, List<Integer> parts) {
        var small = parts.stream().filter(this::isSmall).toList();
        int smallSum = small.stream().mapToInt(Integer::intValue).sum();
        if (small.isEmpty() || hideEachOther(smallSum, small.size())) {
            return parts.stream().map(this::primary).toList();
        }
        int companion = companion(parts);
        if (companion >= 0) {
            return IntStream.range(0, parts.size())
                    .mapToObj(i -> i == companion ? Count.withheld() : primary(parts.get(i)))
                    .toList();
        }
        return parts.stream()
                .map(part -> part == 0 && total > 0 ? Count.exact(0) : Count.withheld())
                .toList();
    }

    /** Whether each of the small parts may still be any small number, given only how many they are and their sum. */
    private boolean hideEachOther(int sum, int count) {
        int others = count - 1;
        int most = threshold - 1;
        return sum - others >= most && sum - others * most <= 1;
    }

    /** The smallest part so large that it stays above the threshold whatever the small ones are; -1 when there is none. */
    private int companion(List<Integer> parts) {
        int found = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) >= 2 * (threshold - 1) && (found < 0 || parts.get(i) < parts.get(found))) {
                found = i;
            }
        }
        return found;
    }
}
