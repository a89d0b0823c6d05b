package dk.trinvis.activity;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an activity is reviewed unless somebody says otherwise: on the middle day of the period agreed, the earlier of two.
 * One without a last day has no middle, and one shorter than two weeks is over before anybody could change its course.
 */
final class MidwayRule {

    private static final long SHORTEST_DAYS = 14;

    private MidwayRule() {}

    static Optional<LocalDate> dueOn(LocalDate firstDay, Optional<LocalDate> lastDay) {
        return lastDay.map(last -> DateRange.inclusive(firstDay, last).days())
                .filter(days -> days >= SHORTEST_DAYS)
                .map(days -> firstDay.plusDays((days - 1) / 2));
    }
}
