package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.Optional;

/** Small steps are asked after on the first day and then every third month. */
public final class MeasurementRule {

    private static final int MONTHS = 3;

    private MeasurementRule() {}

    public static LocalDate dueOn(LocalDate firstDay, Optional<LocalDate> last) {
        return last.map(day -> day.plusMonths(MONTHS)).orElse(firstDay);
    }

    /** The last day of asking after which they are due again by the day; {@link #dueOn} turned round. */
    public static LocalDate longestAgo(LocalDate day) {
        LocalDate ago = day.minusMonths(MONTHS);
        boolean endsMonth = day.getDayOfMonth() == day.lengthOfMonth();
        return endsMonth ? ago.withDayOfMonth(ago.lengthOfMonth()) : ago;
    }
}
