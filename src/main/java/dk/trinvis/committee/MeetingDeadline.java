package dk.trinvis.committee;

import dk.trinvis.common.DanishHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** When the agenda of a meeting goes out at the latest: four working days before it. Half holidays are no working days (T-13). */
final class MeetingDeadline {

    private static final int WORKING_DAYS = 4;

    private MeetingDeadline() {}

    static LocalDate of(LocalDate meeting) {
        LocalDate day = meeting;
        for (int counted = 0; counted < WORKING_DAYS; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** How many working days there are from a day to the one before the meeting, both counted. */
    static int workingDays(LocalDate from, LocalDate meeting) {
        return from.isAfter(meeting)
                ? 0
                : (int) from.datesUntil(meeting)
                        .filter(MeetingDeadline::isWorkingDay)
                        .count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && DanishHolidays.on(day).isEmpty();
    }
}
