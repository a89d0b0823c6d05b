package dk.trinvis.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Hides the small parts of a visible total so that neither subtraction nor these very rules bring them back.
 *
 * <p>Small parts that leave each other open are enough. Otherwise the parts from the threshold up are withheld, from the
 * first on, until the hidden ones add up to more than small ones could; that sum is visible, and whatever the small ones
 * are, the same parts would have been chosen. Which parts go never depends on how large the others are. Where a few such
 * parts are not enough, or the total is no larger than the threshold, the whole table goes, its zeros too.
 *
 * <p>Where zeros are withheld they are small parts like others, and which of those is a zero is not told: all are withheld.
 * Beside a full part there are only zeros, so that its whole table goes.
 */
final class DisclosureParts {

    private final int threshold;
    private final boolean withholdsZeros;

    DisclosureParts(int threshold, boolean withholdsZeros) {
        this.threshold = threshold;
        this.withholdsZeros = withholdsZeros;
    }

    static List<Count> allWithheld(int parts) {
        return Collections.nCopies(parts, Count.withheld());
    }

    boolean isSmall(int number) {
        return number >= smallest() && number < threshold;
    }

    /** The smallest number that is hidden. */
    int smallest() {
        return withholdsZeros ? 0 : 1;
    }

    Count primary(int number) {
        if (!isSmall(number)) {
            return Count.exact(number);
        }
        return withholdsZeros ? Count.withheld() : Count.fewerThan(threshold);
    }

    /** The parts as they may stand beside their visible sum, which is zero or at least the threshold. */
    List<Count> of(List<Integer> parts) {
        var small = parts.stream().filter(this::isSmall).toList();
        if (!small.isEmpty() && sum(parts) == threshold) {
            return allWithheld(parts.size());
        }
        if (small.isEmpty() || hideEachOther(sum(small), small.size())) {
            return parts.stream().map(this::primary).toList();
        }
        return withCompanions(parts, sum(small), small.size());
    }

    /** Whether each of the small parts may still be any small number, given only how many they are and their sum. */
    private boolean hideEachOther(int sum, int count) {
        int others = count - 1;
        int most = threshold - 1;
        return sum - others * smallest() >= most && sum - others * most <= smallest();
    }

    private List<Count> withCompanions(List<Integer> parts, int smallSum, int smallCount) {
        var shown = new ArrayList<>(parts.stream().map(this::primary).toList());
        int sum = smallSum;
        int hidden = smallCount;
        for (int i = 0; i < parts.size() && hidden < smallCount + mostCompanions(); i++) {
            if (parts.get(i) >= threshold) {
                shown.set(i, Count.withheld());
                sum += parts.get(i);
                hidden++;
                if (sum > hidden * (threshold - 1)) {
                    return shown;
                }
            }
        }
        return allWithheld(parts.size());
    }

    /** Each companion that was not enough tells something of the small parts; so many leave them two numbers. */
    private int mostCompanions() {
        return Math.max(1, threshold - 3);
    }

    private static int sum(List<Integer> parts) {
        return parts.stream().mapToInt(Integer::intValue).sum();
    }
}
