package dk.trinvis.enrolment.api;

import dk.trinvis.common.Prose;
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
        @Prose @Nullable String reason,
        @Prose @Nullable String citizenView,
        @Nullable Integer citizenStep,
        @Prose @Nullable String correctionReason) {

    NewScreening on(LocalDate day) {
        return new NewScreening(day, step, reason, citizenView, citizenStep);
    }
}
