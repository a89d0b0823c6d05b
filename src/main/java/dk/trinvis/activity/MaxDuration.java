package dk.trinvis.activity;

import dk.trinvis.company.Sector;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long an activity of a type may last by law.
 *
 * @param targetGroup for whom; empty for all that have no limit of their own
 * @param sector with which employers; empty for all that have no limit of their own
 * @param longest number of units
 * @param extendableTo number of units that a concrete assessment may extend it to
 * @param paragraph as in {@code LAB § 61}
 * @param source where that was read
 * @param from the day from which it is in force
 */
public record MaxDuration(
        String type,
        Optional<String> targetGroup,
        Optional<Sector> sector,
        LimitUnit unit,
        int longest,
        Optional<Integer> extendableTo,
        String paragraph,
        String source,
        LocalDate from) {

    /** The last day that something begun on the day may have. */
    public LocalDate lastDay(LocalDate firstDay) {
        return unit.after(firstDay, longest).minusDays(1);
    }
}
