package dk.trinvis.jobschool;

import dk.trinvis.common.DanishHolidays;
import dk.trinvis.common.DanishHolidays.Holiday;
import dk.trinvis.common.Input;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every week or every other week on some weekdays, up to and including a last day. Weeks begin on Monday; those of the first
 * day count first. It never falls on a day of {@link DanishHolidays}.
 *
 * @param everyWeeks 1 or 2
 * @param weekdays the first day's own when none is named
 * @param lastDay must be said, at most a year after the first day
 */
public record Recurrence(
        int everyWeeks, Set<DayOfWeek> weekdays, @Nullable LocalDate lastDay) {

    /** How many sessions may be planned at once. */
    public static final int MOST = 200;

    private static final int MOST_WEEKS = 2;
    private static final int DAYS_A_WEEK = 7;

    /** The days it falls on, and the ones left out with what they are. */
    public record Dates(List<LocalDate> days, Map<LocalDate, Holiday> leftOut) {}

    /** The days from the first on. What is wrong is said to the input; then there are none. */
    Dates from(LocalDate first, Input input) {
        Dates dates = new Dates(new ArrayList<>(), new TreeMap<>());
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            input.refuse("everyWeeks", "jobschool.session.everyWeeks");
        } else if (lastDay == null) {
            input.refuse("until", "jobschool.session.neverEnds");
        } else if (lastDay.isBefore(first) || lastDay.isAfter(first.plusYears(1))) {
            input.refuse("until", "jobschool.session.untilOutside", first, first.plusYears(1));
        } else {
            fill(dates, first, lastDay);
            checkNumber(dates.days().size(), input);
        }
        return dates;
    }

    private void fill(Dates dates, LocalDate first, LocalDate last) {
        Set<DayOfWeek> wanted = weekdays.isEmpty() ? Set.of(first.getDayOfWeek()) : weekdays;
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        first.datesUntil(last.plusDays(1))
                .filter(day -> wanted.contains(day.getDayOfWeek()))
                .filter(day -> (day.toEpochDay() - monday.toEpochDay()) / DAYS_A_WEEK % everyWeeks == 0)
                .forEach(day -> DanishHolidays.on(day)
                        .ifPresentOrElse(
                                holiday -> dates.leftOut().put(day, holiday),
                                () -> dates.days().add(day)));
    }

    private static void checkNumber(int number, Input input) {
        if (number == 0) {
            input.refuse("until", "jobschool.session.noDates");
        } else if (number > MOST) {
            input.refuse("until", "jobschool.session.tooMany", number, MOST);
        }
    }
}
