package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.NewScreening;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a screening should have said.
 *
 * @param correctionReason why what was recorded is wrong
 */
public record ScreeningCorrection(
        @Nullable Integer step,
        @Nullable String reason,
        @Nullable String citizenView,
        @Nullable Integer citizenStep,
        @Nullable String correctionReason) {

    NewScreening on(LocalDate day) {
        return new NewScreening(day, step, reason, citizenView, citizenStep);
    }
}
