package dk.trinvis.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Hides small numbers among activities. A citizen may be under several types, so the types do not add up to those in any
 * activity; but no type is larger than those, and together the types are not smaller.
 *
 * <p>Beside a small type, those in any activity are withheld unless one type has them all. Beside visible types they are
 * withheld where they, those in none, or those counted twice are few, and at least two numbers of them are; where only one
 * is, the types are withheld, too. Where zeros are withheld, no type is shown, since those that nobody is under are not listed;
 * those in any activity and in none are shown unless either are few.
 */
final class DisclosureActivities {

    /** What may be shown. */
    record Shown(Map<String, Count> byType, Count any, Count none) {}

    private static final Shown NOTHING = new Shown(Map.of(), Count.withheld(), Count.withheld());

    private final int threshold;
    private final boolean withholdsZeros;
    private final DisclosureParts parts;

    DisclosureActivities(int threshold, boolean withholdsZeros) {
        this.threshold = threshold;
        this.withholdsZeros = withholdsZeros;
        this.parts = new DisclosureParts(threshold, false);
    }

    Shown publish(Count shownActive, StatusFigures figures) {
        int active = figures.movement().active();
        boolean leavesNoChoice = active > 0 && active < threshold + 2;
        if (!shownActive.isExact() || leavesNoChoice) {
            return NOTHING;
        }
        return withholdsZeros ? withoutTypes(figures) : asMuchAsCanBe(figures, active);
    }

    private Shown withoutTypes(StatusFigures figures) {
        int any = figures.inAnyActivity();
        int none = figures.inNoActivity();
        return Math.min(any, none) < threshold ? NOTHING : new Shown(Map.of(), Count.exact(any), Count.exact(none));
    }

    private Shown asMuchAsCanBe(StatusFigures figures, int active) {
        var types = figures.activities().values();
        int largest = types.stream().mapToInt(Integer::intValue).max().orElse(0);
        int together = together(figures);
        boolean hidesType = types.stream().anyMatch(parts::isSmall);
        if (hidesType ? largest == active : !tells(figures.inAnyActivity(), together, active)) {
            return all(figures);
        }
        boolean leavesChoice = IntStream.rangeClosed(largest, Math.min(active, together))
                        .filter(any -> tells(any, together, active))
                        .count()
                > 1;
        return hidesType || leavesChoice ? shown(figures, Count.withheld(), Count.withheld()) : NOTHING;
    }

    private static int together(StatusFigures figures) {
        return figures.activities().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private boolean tells(int any, int together, int active) {
        return parts.isSmall(any) || parts.isSmall(active - any) || parts.isSmall(together - any);
    }

    private Shown all(StatusFigures figures) {
        return shown(figures, Count.exact(figures.inAnyActivity()), Count.exact(figures.inNoActivity()));
    }

    private Shown shown(StatusFigures figures, Count any, Count none) {
        var byType = new LinkedHashMap<String, Count>();
        figures.activities().forEach((type, number) -> byType.put(type, parts.primary(number)));
        return new Shown(byType, any, none);
    }
}
