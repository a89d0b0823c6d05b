package dk.trinvis.figures.api;

import dk.trinvis.common.InvalidInput;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How many may be in an initiative at a time; missing where that is not limited. */
public record PlacesJson(@Nullable Integer places) {

    OptionalInt limit() {
        if (places != null && places < 0) {
            throw new InvalidInput("places", "common.notANumber");
        }
        return places == null ? OptionalInt.empty() : OptionalInt.of(places);
    }
}
