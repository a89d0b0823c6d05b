package dk.trinvis.access.api;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a token is to be good.
 *
 * @param lastDay the last day, at most a year ahead
 */
public record NewTokenJson(@Nullable LocalDate lastDay) {

    /** JSON-B makes records through their marked constructor. */
    @JsonbCreator
    public NewTokenJson(@JsonbProperty("lastDay") @Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
