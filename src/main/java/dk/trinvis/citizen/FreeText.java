package dk.trinvis.citizen;

import dk.trinvis.common.CprText;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people write of a citizen in their own words. It may hold no CPR number, wherever that is shown later. */
final class FreeText {

    private FreeText() {}

    /** Without the spaces around it, empty for nothing; {@link InvalidInput} of the field when it cannot be kept. */
    static Optional<String> of(String field, @Nullable String typed, int longest) {
        Optional<String> text = Input.optional(field, typed, longest);
        if (text.filter(CprText::isIn).isPresent()) {
            throw new InvalidInput(field, "citizen.noCprInText");
        }
        return text;
    }
}
