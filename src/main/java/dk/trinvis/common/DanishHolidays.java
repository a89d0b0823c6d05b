package dk.trinvis.common;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which Denmark does not work (rule T-13). Store bededag was abolished from 2024 (law no. 214 of 6 March 2023).
 * Constitution Day, Christmas Eve and New Year's Eve are no holidays in law; but no school teaches.
 */
public final class DanishHolidays {

    /** By the number of days after Easter Sunday. */
    private static final Map<Integer, Holiday> FROM_EASTER = Map.of(
            -3, Holiday.MAUNDY_THURSDAY,
            -2, Holiday.GOOD_FRIDAY,
            0, Holiday.EASTER_SUNDAY,
            1, Holiday.EASTER_MONDAY,
            26, Holiday.GREAT_PRAYER_DAY,
            39, Holiday.ASCENSION_DAY,
            49, Holiday.WHIT_SUNDAY,
            50, Holiday.WHIT_MONDAY);

    private static final int LAST_PRAYER_DAY = 2023;
    private static final int MONTHS_OF_EASTER = 31;

    private DanishHolidays() {}

    /** What a day is. Its text is {@code common.holiday.} and the name. */
    public enum Holiday {
        NEW_YEARS_DAY,
        MAUNDY_THURSDAY,
        GOOD_FRIDAY,
        EASTER_SUNDAY,
        EASTER_MONDAY,
        GREAT_PRAYER_DAY,
        ASCENSION_DAY,
        WHIT_SUNDAY,
        WHIT_MONDAY,
        CONSTITUTION_DAY,
        CHRISTMAS_EVE,
        CHRISTMAS_DAY,
        SECOND_CHRISTMAS_DAY,
        NEW_YEARS_EVE;

        public Message text() {
            return Message.of("common.holiday." + name());
        }
    }

    /** The holiday in law on the day, or else the day without teaching; Saturdays and Sundays are none of themselves. */
    public static Optional<Holiday> on(LocalDate day) {
        Optional<Holiday> movable = movable(day);
        return movable.isPresent() ? movable : fixed(day);
    }

    private static Optional<Holiday> movable(LocalDate day) {
        int fromEaster = day.getDayOfYear() - easterSunday(day.getYear()).getDayOfYear();
        return Optional.ofNullable(FROM_EASTER.get(fromEaster))
                .filter(holiday -> holiday != Holiday.GREAT_PRAYER_DAY || day.getYear() <= LAST_PRAYER_DAY);
    }

    private static Optional<Holiday> fixed(LocalDate day) {
        Month month = day.getMonth();
        return switch (day.getDayOfMonth()) {
            case 1 -> Optional.of(Holiday.NEW_YEARS_DAY).filter(holiday -> month == Month.JANUARY);
            case 5 -> Optional.of(Holiday.CONSTITUTION_DAY).filter(holiday -> month == Month.JUNE);
            case 24 -> Optional.of(Holiday.CHRISTMAS_EVE).filter(holiday -> month == Month.DECEMBER);
            case 25 -> Optional.of(Holiday.CHRISTMAS_DAY).filter(holiday -> month == Month.DECEMBER);
            case 26 -> Optional.of(Holiday.SECOND_CHRISTMAS_DAY).filter(holiday -> month == Month.DECEMBER);
            case 31 -> Optional.of(Holiday.NEW_YEARS_EVE).filter(holiday -> month == Month.DECEMBER);
            default -> Optional.empty();
        };
    }

    /** By the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int number = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, number / MONTHS_OF_EASTER, number % MONTHS_OF_EASTER + 1);
    }
}
