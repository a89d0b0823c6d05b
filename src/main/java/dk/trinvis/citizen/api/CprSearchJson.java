package dk.trinvis.citizen.api;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/** A CPR number looked for. */
public record CprSearchJson(String cpr) {

    /** JSON-B makes records through their marked constructor. */
    @JsonbCreator
    public CprSearchJson(@JsonbProperty("cpr") String cpr) {
        this.cpr = cpr;
    }
}
