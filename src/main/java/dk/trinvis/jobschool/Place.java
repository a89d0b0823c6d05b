package dk.trinvis.jobschool;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a location.
 *
 * @param kind a code of {@link dk.trinvis.codelist.CodeList#LOCATION_KIND}
 * @param purposes codes of {@link dk.trinvis.codelist.CodeList#LOCATION_PURPOSE}: what it adds to the teaching
 * @param purposeText the same in free words
 * @param capacity how many people it holds, where that is known
 * @param accessNotes how somebody in a wheelchair or the like gets in
 * @param reviewOn when somebody is to decide whether it is still the right place
 */
public record Place(
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
        Optional<LocalDate> reviewOn) {

    public Place {
        purposes = List.copyOf(purposes);
    }

    /** What somebody needs to find it. */
    String nameAndAddress() {
        return address.isEmpty() ? name : name + ", " + address;
    }
}
