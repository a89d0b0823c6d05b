package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;

/** When a session's instructor may see who is expected: from four weeks before its day until two weeks after. */
final class CourseWindow {

    private static final int DAYS_BEFORE = 28;
    private static final int DAYS_AFTER = 14;

    private CourseWindow() {}

    /** The days of the sessions that are open on a day. */
    static DateRange openOn(LocalDate today) {
        return DateRange.inclusive(today.minusDays(DAYS_AFTER), today.plusDays(DAYS_BEFORE));
    }
}
