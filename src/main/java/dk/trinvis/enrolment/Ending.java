package dk.trinvis.enrolment;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants an enrolment to end.
 *
 * @param endReason a code of the outcomes or the other end reasons
 * @param destination a code of the destinations, where there is one
 * @param reason why it is recorded so late, where it is; up to 1,000 characters
 */
public record Ending(
        @Nullable LocalDate lastDay,
        @Nullable String endReason,
        @Nullable String destination,
        @Prose @Nullable String reason) {

    /** The enrolment's days with this end; {@link InvalidInput} when something is missing. */
    Span of(CaseFile file) {
        if (lastDay == null) {
            throw new InvalidInput("lastDay", "enrolment.lastDayMissing");
        }
        if (endReason == null || endReason.isBlank()) {
            throw new InvalidInput("endReason", "enrolment.endReasonMissing");
        }
        return file.ended(lastDay, endReason, Optional.ofNullable(destination).filter(code -> !code.isBlank()));
    }

    /** Why it comes late; {@link InvalidInput} where it does and nothing is said. */
    Optional<String> lateReason(LocalDate today) {
        return LateRule.reason(Optional.ofNullable(lastDay).orElse(today), today, reason);
    }
}
