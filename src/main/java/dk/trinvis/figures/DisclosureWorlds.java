package dk.trinvis.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the cheapest world in which a hidden number is another: one broken rule after the other is mended by a number that
 * readers do not know, which costs nothing, or by one that could be hidden, too, at its price.
 */
final class DisclosureWorlds {

    private static final int MOST_STEPS = 1_500;

    /** A world that readers hold possible once these are hidden; free where nothing has to be. */
    record World(int price, Set<DisclosureCell> hidden) {}

    private static final World FREE = new World(0, Set.of());

    private record Move(DisclosureCell cell, int change, int price) {}

    private final DisclosureModel model;
    private final DisclosureCell wanted;
    private int steps = MOST_STEPS;
    private @Nullable World best;

    /** Of a number. */
    DisclosureWorlds(DisclosureModel model, DisclosureCell wanted) {
        this.model = model;
        this.wanted = wanted;
    }

    /** The one in which it is this number, if there is any. */
    Optional<World> with(int number) {
        if (wanted.couldBe(number)) {
            return Optional.of(FREE);
        }
        best = null;
        wanted.go(number - wanted.number());
        mend(0);
        wanted.back();
        return Optional.ofNullable(best);
    }

    /** Whether it has looked everywhere. */
    boolean isSure() {
        return steps > 0;
    }

    private void mend(int price) {
        if (steps > 0 && (best == null || price < best.price())) {
            steps--;
            var hardest = hardest();
            if (hardest.isEmpty()) {
                best = price == 0 ? FREE : new World(price, outside());
                if (price == 0) {
                    model.cells().forEach(DisclosureCell::noteWhatItCouldBe);
                }
            }
            for (var move : hardest.orElse(List.of())) {
                move.cell().go(move.change());
                mend(price + move.price());
                move.cell().back();
            }
        }
    }

    /** The moves of a broken rule that leaves the least choice, if any is broken. */
    private Optional<List<Move>> hardest() {
        List<Move> hardest = null;
        for (var rule : model.rules()) {
            if (rule.isBroken()) {
                var moves = moves(rule);
                hardest = hardest == null || moves.size() < hardest.size() ? moves : hardest;
            }
        }
        return Optional.ofNullable(hardest);
    }

    /** All that would help to mend a rule, what costs nothing first. */
    private static List<Move> moves(DisclosureRule rule) {
        var moves = new ArrayList<Move>();
        for (var cell : rule.cells()) {
            int change = rule.mending(cell);
            int within = cell.within(change);
            if (cell.mayGo(within)) {
                moves.add(new Move(cell, within, 0));
            }
            if (cell.canBeHidden() && within != change && cell.mayGo(change)) {
                moves.add(new Move(cell, change, cell.price()));
            }
        }
        moves.sort(Comparator.comparing(Move::price));
        return moves;
    }

    private Set<DisclosureCell> outside() {
        return model.cells().stream().filter(DisclosureCell::isOutside).collect(Collectors.toUnmodifiableSet());
    }
}
