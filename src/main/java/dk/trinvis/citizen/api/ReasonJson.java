package dk.trinvis.citizen.api;

import dk.trinvis.common.Prose;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why somebody must see what they otherwise may not: 10 to 900 characters. */
public record ReasonJson(@Prose @Nullable String reason) {

    String given() {
        return Objects.requireNonNullElse(reason, "");
    }
}
