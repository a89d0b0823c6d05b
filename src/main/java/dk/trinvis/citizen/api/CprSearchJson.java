package dk.trinvis.citizen.api;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A CPR number looked for. */
public record CprSearchJson(@Nullable String cpr) {

    /** JSON-B makes records through their marked constructor. */
    @JsonbCreator
    public CprSearchJson(@JsonbProperty("cpr") @Nullable String cpr) {
        this.cpr = cpr;
    }
}
