package dk.trinvis.enrolment.api;

import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What has been decided about a correction.
 *
 * @param decision {@code approve} or {@code reject}
 * @param reason for rejecting it
 */
public record CorrectionDecision(
        @Nullable String decision, @Prose @Nullable String reason) {

    String what() {
        return decision == null ? "" : decision;
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
