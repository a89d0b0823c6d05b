package dk.trinvis.common;

import java.time.LocalDate;

/**
 * What is due on a day may still be done on that day; from the next day on it is overdue. The one rule behind every counter,
 * list and page that says so.
 */
public final class Overdue {

    private Overdue() {}

    public static boolean is(LocalDate dueOn, LocalDate today) {
        return dueOn.isBefore(today);
    }

    /** The same in SQL, of a column, as of {@code :day}; what has no day is never overdue. */
    public static String sql(String dueOn) {
        return dueOn + " < :day";
    }

    /** When what is done every so many weeks is due again. */
    public static LocalDate dueAgain(LocalDate lastDone, int weeks) {
        return lastDone.plusWeeks(weeks);
    }

    /** The first day on which it may have been done last without being overdue today. */
    public static LocalDate doneLongestAgo(LocalDate today, int weeks) {
        return today.minusWeeks(weeks);
    }
}
