package dk.trinvis.citizen;

import dk.trinvis.common.CprText;
import dk.trinvis.common.InvalidInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people write of a citizen in their own words. It may hold no CPR number, wherever that is shown later. */
final class FreeText {

    private FreeText() {}

    /** Without the spaces around it, empty for nothing; {@link InvalidInput} of the field when it cannot be kept. */
    static Optional<String> of(String field, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        String text = typed.strip();
        if (text.length() > longest) {
            throw new InvalidInput(field, "common.tooLong", longest);
        }
        if (CprText.isIn(text)) {
            throw new InvalidInput(field, "citizen.noCprInText");
        }
        return Optional.of(text);
    }
}
