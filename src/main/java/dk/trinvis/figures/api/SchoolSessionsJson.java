package dk.trinvis.figures.api;

import dk.trinvis.common.AsOf;
import dk.trinvis.figures.SchoolSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of the sessions behind a number of a status, the earliest first.
 *
 * @param total the figure itself
 * @param next address of the next page, if there is one
 */
public record SchoolSessionsJson(
        LocalDate asOf,
        Instant knownAt,
        int total,
        int from,
        int size,
        Optional<String> next,
        List<SchoolSession> items) {

    /**
     * A page of all.
     *
     * @param address of the list, up to the place of its first row
     */
    static SchoolSessionsJson of(List<SchoolSession> all, AsOf asOf, int from, int size, String address) {
        int next = from + size;
        return new SchoolSessionsJson(
                asOf.day(),
                asOf.knownAt(),
                all.size(),
                from,
                size,
                next < all.size() ? Optional.of(address + next) : Optional.empty(),
                all.stream().skip(from).limit(size).toList());
    }
}
