package dk.trinvis.common.web;

import dk.trinvis.common.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people type them: {@code 27-9-2023}, {@code 27.09.23}, {@code 27/9 2023}, {@code 27092023}, {@code 2023-09-27}. */
public final class TypedDay {

    private static final Pattern DANISH =
            Pattern.compile("(\\d{1,2})\\s*[-./ ]\\s*(\\d{1,2})\\s*[-./ ]\\s*(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final int THIS_CENTURY = 2000;

    private TypedDay() {}

    /** The day; empty for anything that is no day in the calendar, or none of {@link DateRange#NAMEABLE}. */
    public static Optional<LocalDate> read(String typed) {
        String text = typed.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher danish = DANISH.matcher(text);
        Matcher parts = danish.matches() ? danish : DIGITS.matcher(text);
        return parts.matches() ? day(parts.group(3), parts.group(2), parts.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        int whole = year.length() == 2 ? THIS_CENTURY + number : number;
        try {
            return Optional.of(LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(DateRange.NAMEABLE::contains);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
