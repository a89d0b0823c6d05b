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
}
