package dk.trinvis.figures.api;

import dk.trinvis.common.Prose;
import dk.trinvis.enrolment.Admission;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has been decided about somebody who waits.
 *
 * @param decision {@code admit}, {@code pass_over} or {@code withdraw}
 * @param reason for passing over and withdrawing; of an admission, where somebody qualifies who has waited longer, where a
 *     case that ended the day before goes on, and where it is recorded more than 30 days later
 * @param firstDay of an admission, today where nothing is said, like the other three
 */
public record DecisionJson(
        @Nullable String decision,
        @Prose @Nullable String reason,
        @Nullable LocalDate firstDay,
        @Nullable String caseworker,
        @Nullable String enrolmentRef,
        @Nullable String targetGroup) {

    Admission admission() {
        return new Admission(enrolmentRef, firstDay, caseworker, reason, targetGroup);
    }

    String why() {
        return reason == null ? "" : reason;
    }

    String what() {
        return decision == null ? "" : decision;
    }
}
