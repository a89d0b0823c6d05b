package dk.trinvis.figures;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Hides small numbers among activities. A citizen may be under several types, so the types do not add up to those in any
 * activity; but no type is larger than those, and together the types are not smaller.
 */
final class DisclosureActivities {

    /** What may be shown. */
    record Shown(Map<String, Count> byType, Count any, Count none) {}

    private final int threshold;
    private final DisclosureParts parts;

    DisclosureActivities(int threshold) {
        this.threshold = threshold;
        this.parts = new DisclosureParts(threshold);
    }

    Shown publish(Count active, StatusFigures figures) {
        if (!active.isExact()) {
            return new Shown(Map.of(), Count.withheld(), Count.withheld());
        }
        int largest = figures.activities().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var byType = new LinkedHashMap<String, Count>();
        figures.activities().forEach((type, number) -> byType.put(type, type(number, largest, figures)));
        boolean known = largest == figures.movement().active();
        if (known || tellsNothingSmall(figures)) {
            return new Shown(byType, Count.exact(figures.inAnyActivity()), Count.exact(figures.inNoActivity()));
        }
        return new Shown(byType, Count.withheld(), Count.withheld());
    }

    /** When hardly anybody is without activity, a type that nearly all have would tell how many. */
    private Count type(int number, int largest, StatusFigures figures) {
        boolean hardlyAnyoneWithout = parts.isSmall(figures.inNoActivity());
        int room = figures.movement().active() - (threshold - 1);
        if (hardlyAnyoneWithout && (number == largest || number > room) && !parts.isSmall(number)) {
            return Count.withheld();
        }
        return parts.primary(number);
    }

    private boolean tellsNothingSmall(StatusFigures figures) {
        int named = figures.activities().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return figures.activities().values().stream().noneMatch(parts::isSmall)
                && !parts.isSmall(figures.inAnyActivity())
                && !parts.isSmall(figures.inNoActivity())
                && !parts.isSmall(named - figures.inAnyActivity());
    }
}
