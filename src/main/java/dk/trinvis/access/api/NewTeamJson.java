package dk.trinvis.access.api;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** What a team is to be called. */
public record NewTeamJson(@Nullable String name) {

    /** JSON-B makes records through their marked constructor. */
    @JsonbCreator
    public NewTeamJson(@JsonbProperty("name") @Nullable String name) {
        this.name = name;
    }
}
