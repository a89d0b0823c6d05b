package dk.trinvis.jobschool;

import java.util.Optional;

/**
 * What a session is besides its time.
 *
 * @param track a track's code
 * @param location a location's code
 * @param instructor a user name
 * @param purpose a code of {@link dk.trinvis.codelist.CodeList#LOCATION_PURPOSE}: what this place is used for
 * @param content what is done; empty text for nothing
 * @param capacity for how many there is room; as many as the place holds where it is not stated
 */
public record Teaching(
        String track,
        String location,
        Optional<String> instructor,
        String purpose,
        String content,
        Optional<Integer> capacity) {

    /** This with what differs between the two; the rest stays as it is here. */
    Teaching changed(Teaching before, Teaching after) {
        return new Teaching(
                pick(track, before.track, after.track),
                pick(location, before.location, after.location),
                pick(instructor, before.instructor, after.instructor),
                pick(purpose, before.purpose, after.purpose),
                pick(content, before.content, after.content),
                pick(capacity, before.capacity, after.capacity));
    }

    static <T> T pick(T own, T before, T after) {
        return before.equals(after) ? own : after;
    }
}
