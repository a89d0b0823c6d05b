package dk.trinvis.activity.api;

import dk.trinvis.activity.ActivityStatement;
import dk.trinvis.activity.NewActivity;
import dk.trinvis.common.Prose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is from now on; whatever is left out is not so any more.
 *
 * @param from the day from which hours, company, provider, purpose and next step are so; today unless something else is said
 * @param endedOn the last day it really had, with a {@code result} or an {@code interruptionReason}
 * @param reason why a change is recorded more than 30 days later, or after the enrolment has ended
 * @param correctionReason why it was recorded wrongly; without it the statement tells of a change
 */
public record StatementJson(
        @Nullable String type,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable BigDecimal weeklyHours,
        @Nullable String cvr,
        @Nullable String provider,
        @Prose @Nullable String purpose,
        @Prose @Nullable String nextStep,
        @Nullable LocalDate midwayReviewOn,
        @Nullable LocalDate midwayReviewHeldOn,
        @Prose @Nullable String midwayReviewNote,
        @Nullable Boolean continuesAfterEnd,
        @Nullable LocalDate endedOn,
        @Nullable String result,
        @Prose @Nullable String interruptionReason,
        @Nullable LocalDate from,
        @Prose @Nullable String reason,
        @Prose @Nullable String correctionReason) {

    ActivityStatement statement() {
        NewActivity activity = new NewActivity(
                type,
                firstDay,
                lastDay,
                weeklyHours,
                cvr,
                provider,
                purpose,
                nextStep,
                midwayReviewOn,
                continuesAfterEnd,
                reason);
        return new ActivityStatement(
                activity,
                Optional.ofNullable(from),
                Optional.ofNullable(midwayReviewHeldOn),
                midwayReviewNote,
                Optional.ofNullable(endedOn),
                result,
                interruptionReason,
                Optional.ofNullable(correctionReason));
    }
}
