package dk.trinvis.common;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Calendar days in Europe/Copenhagen, half-open: {@code first} belongs to it, {@code until} does not (rule T-1). Pages and
 * texts speak of the inclusive {@link #lastDay()} instead.
 *
 * @param first the first day
 * @param until the day after the last one; {@link #FOREVER} when there is no last day
 */
public record DateRange(LocalDate first, LocalDate until) {

    /** Stands for "no last day", so that a range is always two comparable days, here and in the database. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    /** The days that people and scripts can name: those of the years 1900 to 2199. */
    public static final DateRange NAMEABLE = new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    public DateRange {
        if (!first.isBefore(until)) {
            throw new IllegalArgumentException("a range needs at least one day: " + first + " until " + until);
        }
    }

    /** The range without a last day. */
    public static DateRange from(LocalDate first) {
        return new DateRange(first, FOREVER);
    }

    /** The range as people say it, both days belonging to it; the last day must not be before the first. */
    public static DateRange inclusive(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    /** As {@link #inclusive}, or without a last day when there is none. */
    public static DateRange of(LocalDate first, Optional<LocalDate> last) {
        return last.map(day -> inclusive(first, day)).orElseGet(() -> from(first));
    }

    /** The last day that belongs to the range; empty when there is none. */
    public Optional<LocalDate> lastDay() {
        return isOpen() ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    public boolean isOpen() {
        return until.equals(FOREVER);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(until);
    }

    public boolean contains(DateRange other) {
        return !other.first.isBefore(first) && !other.until.isAfter(until);
    }

    public boolean overlaps(DateRange other) {
        return first.isBefore(other.until) && other.first.isBefore(until);
    }

    /** The days both ranges share; empty when they share none. */
    public Optional<DateRange> intersection(DateRange other) {
        return overlaps(other)
                ? Optional.of(new DateRange(later(first, other.first), earlier(until, other.until)))
                : Optional.empty();
    }

    /** Those of its days that come before the day; empty for none. */
    public Optional<DateRange> before(LocalDate day) {
        return first.isBefore(day) ? Optional.of(new DateRange(first, earlier(until, day))) : Optional.empty();
    }

    /** Whole days from the first to the last day, both counted. */
    public long days() {
        return ChronoUnit.DAYS.between(first, until);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
