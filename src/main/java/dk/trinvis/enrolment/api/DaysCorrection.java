package dk.trinvis.enrolment.api;

import dk.trinvis.common.Prose;
import dk.trinvis.enrolment.StatedDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the days of an enrolment should have been.
 *
 * @param reason why what was recorded is wrong
 */
public record DaysCorrection(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String endReason,
        @Nullable String destination,
        @Prose @Nullable String reason) {

    StatedDays days() {
        return new StatedDays(firstDay, lastDay, endReason, destination);
    }
}
