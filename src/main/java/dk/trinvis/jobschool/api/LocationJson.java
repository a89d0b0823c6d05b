package dk.trinvis.jobschool.api;

import dk.trinvis.jobschool.LocationView;
import dk.trinvis.jobschool.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A location as it is on some days.
 *
 * @param from the first day on which it is so
 * @param lastDay the last one, if there is one
 */
public record LocationJson(
        String code,
        String name,
        String address,
        String kind,
        List<String> purposes,
        String purposeText,
        Optional<Integer> capacity,
        String accessNotes,
        String directions,
        String nearestStop,
        String contact,
        Optional<LocalDate> reviewOn,
        LocalDate from,
        Optional<LocalDate> lastDay) {

    static LocationJson of(LocationView location) {
        Place place = location.place();
        return new LocationJson(
                location.code(),
                place.name(),
                place.address(),
                place.kind(),
                place.purposes(),
                place.purposeText(),
                place.capacity(),
                place.accessNotes(),
                place.directions(),
                place.nearestStop(),
                place.contact(),
                place.reviewOn(),
                location.days().first(),
                location.days().lastDay());
    }
}
