package dk.trinvis.citizen.api;

import dk.trinvis.common.Prose;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why somebody must see what they otherwise may not: 10 to 900 characters. */
public record ReasonJson(@Prose @Nullable String reason) {

    /** JSON-B makes records through their marked constructor. */
    @JsonbCreator
    public ReasonJson(@JsonbProperty("reason") @Nullable String reason) {
        this.reason = reason;
    }

    String given() {
        return Objects.requireNonNullElse(reason, "");
    }
}
