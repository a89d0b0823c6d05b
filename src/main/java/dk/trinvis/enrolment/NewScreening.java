package dk.trinvis.enrolment;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A screening as somebody wants it recorded.
 *
 * @param effectiveOn the day of the conversation
 * @param step a number on the initiative's ladder
 * @param reason up to 1,000 characters
 * @param citizenView what the citizen says of it, up to 1,000 characters
 * @param citizenStep where the citizen places themselves on the same ladder
 */
public record NewScreening(
        @Nullable LocalDate effectiveOn,
        @Nullable Integer step,
        @Prose @Nullable String reason,
        @Prose @Nullable String citizenView,
        @Nullable Integer citizenStep) {

    private static final int LONGEST_TEXT = 1_000;

    /**
     * Made by an assessor; {@link InvalidInput} when something is missing or too long. A conversation of long ago needs a
     * reason ({@link LateRule}).
     */
    Screening by(String assessor, LocalDate today) {
        LateRule.reason(present("effectiveOn", effectiveOn), today, reason);
        return by(assessor);
    }

    /** The same where it does not come late, however long ago it was: somebody asked for it in time. */
    Screening by(String assessor) {
        return new Screening(
                present("effectiveOn", effectiveOn),
                present("step", step),
                assessor,
                FreeText.optional("reason", reason, LONGEST_TEXT).orElse(null),
                FreeText.optional("citizenView", citizenView, LONGEST_TEXT).orElse(null),
                citizenStep);
    }

    private static <T> T present(String field, @Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new InvalidInput(field, "enrolment.screeningIncomplete"));
    }
}
