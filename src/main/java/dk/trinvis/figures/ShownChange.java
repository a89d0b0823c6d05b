package dk.trinvis.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number that two public editions show, and that changed by so few that readers may tell who it was.
 *
 * @param name as in {@link PublishedFigures#cells}
 */
public record ShownChange(String name, int before, int after) {

    /**
     * Those between an edition and the public figures of a later or corrected one: between days of what stays, so that each
     * change is somebody who began or ended; on the same day of everything.
     *
     * @param threshold the lowest change that is not one of few
     */
    public static List<ShownChange> between(EarlierEdition earlier, PublishedFigures shown, int threshold) {
        boolean sameDay = earlier.asOf().equals(shown.asOf());
        var changes = new ArrayList<ShownChange>();
        shown.cells().forEach((name, count) -> {
            if (sameDay ? DisclosureModel.counts(name) : DisclosureModel.neverFalls(name)) {
                add(changes, name, earlier.shown(), count, threshold);
            }
        });
        return changes;
    }

    private static void add(
            List<ShownChange> changes, String name, Map<String, Count> earlier, Count count, int threshold) {
        earlier.getOrDefault(name, Count.withheld())
                .number()
                .ifPresent(before -> count.number().ifPresent(after -> {
                    int change = Math.abs(after - before);
                    if (change > 0 && change < threshold) {
                        changes.add(new ShownChange(name, before, after));
                    }
                }));
    }
}
