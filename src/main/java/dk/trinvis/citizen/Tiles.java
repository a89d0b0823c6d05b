package dk.trinvis.citizen;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Cuts what holds from day to day, so that something else can hold from a day on. */
final class Tiles {

    private Tiles() {}

    /**
     * What is left of the facts before the day.
     *
     * @param shorter says the same as a fact on fewer days
     */
    static <F extends Fact> List<F> until(LocalDate day, List<F> facts, BiFunction<DateRange, F, F> shorter) {
        List<F> left = new ArrayList<>();
        DateRange before = new DateRange(LocalDate.MIN, day);
        facts.forEach(fact -> fact.valid().intersection(before).ifPresent(days -> left.add(shorter.apply(days, fact))));
        return left;
    }
}
