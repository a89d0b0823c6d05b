package dk.trinvis.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An edition of a series whose public figures are out, or may be before the next ones are.
 *
 * @param numbers every number behind it, by the names of {@link PublishedFigures#cells}
 * @param shown what the public saw of them; a name that is missing was not shown
 */
public record EarlierEdition(LocalDate asOf, Instant knownAt, Map<String, Integer> numbers, Map<String, Count> shown) {

    /** What these figures would be to later ones, when this is shown of them. */
    public static EarlierEdition of(StatusFigures figures, PublishedFigures shown) {
        var numbers = new LinkedHashMap<String, Integer>();
        PublishedFigures.exactly(figures)
                .cells()
                .forEach((name, count) -> numbers.put(name, count.number().orElseThrow()));
        return new EarlierEdition(figures.asOf(), figures.knownAt(), numbers, shown.cells());
    }

    Count shown(String name) {
        return shown.getOrDefault(name, Count.withheld());
    }
}
