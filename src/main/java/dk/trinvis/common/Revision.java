package dk.trinvis.common;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The difference between what is recorded and what is now believed: the one way in which facts change. Statements that
 * stand in both are left alone, so a correction makes exactly the rectangles it needs and repeating it makes none.
 *
 * @param superseded recorded facts that are no longer believed
 * @param added statements not recorded yet
 */
public record Revision<F extends Fact>(List<F> superseded, List<F> added) {

    /**
     * Compares statement by statement; saying the same twice is saying it once.
     *
     * @param current the recorded, not superseded facts
     * @param wanted what is to be believed from now on
     */
    public static <F extends Fact> Revision<F> of(List<F> current, List<F> wanted) {
        List<F> superseded = new ArrayList<>(current);
        List<F> added = new ArrayList<>();
        List<F> believed = new ArrayList<>();
        for (F want : wanted) {
            if (believed.stream().anyMatch(want::saysTheSameAs)) {
                continue;
            }
            believed.add(want);
            if (!removeOneLike(want, superseded)) {
                added.add(want);
            }
        }
        return new Revision<>(superseded, added);
    }

    private static <F extends Fact> boolean removeOneLike(F want, List<F> from) {
        for (Iterator<F> each = from.iterator(); each.hasNext(); ) {
            if (each.next().saysTheSameAs(want)) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return superseded.isEmpty() && added.isEmpty();
    }

    /** Closes and adds the facts at the stamp's moment; the added ones go to {@code persist}. */
    public void record(Stamp stamp, Consumer<? super F> persist) {
        superseded.forEach(fact -> fact.supersede(stamp));
        added.forEach(fact -> {
            fact.record(stamp);
            persist.accept(fact);
        });
    }
}
