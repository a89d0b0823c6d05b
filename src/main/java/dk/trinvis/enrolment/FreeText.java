package dk.trinvis.enrolment;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts as people type them: without spaces around them, none where there is nothing, and not too long. */
final class FreeText {

    private FreeText() {}

    /** The text, or {@link InvalidInput} of the field when it has more characters than that. */
    static Optional<String> optional(String field, @Nullable String typed, int longest) {
        return Input.optional(field, typed, longest);
    }

    /** The same where there must be one. */
    static String required(String field, @Nullable String typed, int longest) {
        return optional(field, typed, longest).orElseThrow(() -> new InvalidInput(field, "common.required"));
    }
}
