package dk.trinvis.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** Cuts what holds from day to day, so that something else can hold in between. */
public final class Tiles {

    private Tiles() {}

    /** The days from the day on on which something else can hold: until the next of the facts begins, if one does. */
    public static DateRange from(LocalDate day, List<? extends Fact> facts) {
        return facts.stream()
                .map(fact -> fact.valid().first())
                .filter(first -> first.isAfter(day))
                .min(Comparator.naturalOrder())
                .map(next -> new DateRange(day, next))
                .orElseGet(() -> DateRange.from(day));
    }

    /**
     * What is left of the facts before and after the days.
     *
     * @param shorter says the same as a fact on fewer days
     */
    public static <F extends Fact> List<F> around(DateRange taken, List<F> facts, BiFunction<DateRange, F, F> shorter) {
        List<F> left = new ArrayList<>();
        List<DateRange> rest =
                List.of(new DateRange(LocalDate.MIN, taken.first()), new DateRange(taken.until(), LocalDate.MAX));
        for (F fact : facts) {
            rest.forEach(
                    part -> fact.valid().intersection(part).ifPresent(days -> left.add(shorter.apply(days, fact))));
        }
        return left;
    }
}
