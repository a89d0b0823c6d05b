package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Version;

/**
 * A location as it is on some days.
 *
 * @param code stands in addresses and files and never changes
 * @param days the days on which this is what is known of it
 */
public record LocationView(String code, Place place, DateRange days, Version version) {

    static LocationView of(Location location, Version version) {
        return new LocationView(location.code(), location.place(), location.valid(), version);
    }
}
