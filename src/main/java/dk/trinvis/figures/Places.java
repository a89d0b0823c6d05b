package dk.trinvis.figures;

import dk.trinvis.common.Version;
import java.util.OptionalInt;

/**
 * How full an initiative is today.
 *
 * @param places how many may be in it at a time; empty where that is not limited
 * @param version of the number of places
 */
public record Places(OptionalInt places, int active, Version version) {

    /** How many are free; none when more are in it than may be. Empty where there is no limit. */
    public OptionalInt free() {
        return places.isPresent() ? OptionalInt.of(Math.max(0, places.getAsInt() - active)) : places;
    }
}
