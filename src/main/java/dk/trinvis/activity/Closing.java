package dk.trinvis.activity;

import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody closed an activity: with a result, or because it was interrupted.
 *
 * @param lastDay the last day it really had
 * @param result a code of the activity results
 * @param interruption why it stopped too early; sensitive
 */
public record Closing(LocalDate lastDay, Optional<String> result, Optional<String> interruption) {

    private static final String FIELD = "interruptionReason";

    /** With a result. */
    public static Closing completed(LocalDate lastDay, String result) {
        return new Closing(lastDay, Optional.of(result), Optional.empty());
    }

    /** Too early; {@link dk.trinvis.common.InvalidInput} without a reason, or with one of more than 1,000 characters. */
    public static Closing interrupted(LocalDate lastDay, String reason) {
        String why =
                NewActivity.text(FIELD, reason).orElseThrow(() -> new InvalidInput(FIELD, "common.reasonRequired"));
        return new Closing(lastDay, Optional.empty(), Optional.of(why));
    }

    Closing withoutSensitive() {
        return new Closing(lastDay, result, Optional.empty());
    }
}
