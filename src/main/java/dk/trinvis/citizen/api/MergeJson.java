package dk.trinvis.citizen.api;

import dk.trinvis.common.Prose;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** The reference of the other record of the same person, and how that is known. */
public record MergeJson(
        @Nullable String with, @Prose @Nullable String reason) {

    /** JSON-B makes records through their marked constructor. */
    @JsonbCreator
    public MergeJson(@JsonbProperty("with") @Nullable String with, @JsonbProperty("reason") @Nullable String reason) {
        this.with = with;
        this.reason = reason;
    }
}
