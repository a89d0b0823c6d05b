package dk.trinvis.figures;

import dk.trinvis.figures.DisclosureWorlds.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hides what one edition would tell of another's hidden numbers, or of its own with another's help: the least that leaves
 * each open. A number shown as fewer than a threshold may then still be all but one of those below it, and at least two; any
 * other hidden number may be at least two.
 */
final class DisclosureSeries {

    private final DisclosureModel model;

    DisclosureSeries(List<EarlierEdition> earlier, EarlierEdition made) {
        model = new DisclosureModel(earlier, made);
    }

    /** The names of all that the edition made now may not show; everything, should it take too long to find out. */
    Set<String> hidden() {
        boolean sure = model.secrets().stream().allMatch(this::keepsOpen);
        return model.cells().stream()
                .filter(cell -> cell.canBeHidden() && (!sure || cell.isWithheld()))
                .map(DisclosureCell::name)
                .collect(Collectors.toSet());
    }

    /** What earlier editions tell by themselves cannot be taken back, and nothing is hidden for it. */
    private boolean keepsOpen(DisclosureCell cell) {
        while (true) {
            var search = new DisclosureWorlds(model, cell);
            var dear = new ArrayList<World>();
            if (isOpen(cell, search, dear)) {
                return true;
            }
            if (dear.isEmpty()) {
                return search.isSure();
            }
            var cheapest = dear.stream().min(Comparator.comparing(World::price)).orElseThrow();
            cheapest.hidden().forEach(DisclosureCell::hide);
        }
    }

    /** Whether enough worlds cost nothing; those that do are noted. */
    private static boolean isOpen(DisclosureCell cell, DisclosureWorlds search, List<World> dear) {
        int free = 0;
        for (int number : cell.others()) {
            var world = search.with(number);
            world.filter(found -> found.price() > 0).ifPresent(dear::add);
            free += world.filter(found -> found.price() == 0).isPresent() ? 1 : 0;
            if (free >= cell.othersNeeded()) {
                return true;
            }
        }
        return false;
    }
}
