package dk.trinvis.figures;

import java.util.List;
import java.util.stream.Stream;

/** What every reader knows of some numbers: those on one side add up to those on the other, or to no less. */
final class DisclosureRule {

    private final List<DisclosureCell> sum;
    private final List<DisclosureCell> cells;
    private final boolean equal;
    private int surplus;

    private DisclosureRule(List<DisclosureCell> sum, List<DisclosureCell> parts, boolean equal) {
        this.sum = sum;
        this.equal = equal;
        cells = Stream.concat(sum.stream(), parts.stream()).toList();
        surplus = total(sum) - total(parts);
    }

    static DisclosureRule equal(List<DisclosureCell> sum, List<DisclosureCell> parts) {
        return new DisclosureRule(sum, parts, true);
    }

    static DisclosureRule noLess(List<DisclosureCell> sum, List<DisclosureCell> parts) {
        return new DisclosureRule(sum, parts, false);
    }

    private static int total(List<DisclosureCell> cells) {
        return cells.stream().mapToInt(DisclosureCell::tried).sum();
    }

    List<DisclosureCell> cells() {
        return cells;
    }

    boolean isBroken() {
        return equal ? surplus != 0 : surplus < 0;
    }

    /** How far one of its numbers would have to go to mend it alone. */
    int mending(DisclosureCell cell) {
        return sum.contains(cell) ? -surplus : surplus;
    }

    void moved(DisclosureCell cell, int change) {
        surplus += sum.contains(cell) ? change : -change;
    }
}
