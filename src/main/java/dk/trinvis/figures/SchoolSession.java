package dk.trinvis.figures;

import java.time.LocalDate;

/**
 * A session of a list, as it was known.
 *
 * @param id stays the same however it is moved
 * @param starts Danish clock time, {@code 09:30}
 * @param purpose a code of {@link dk.trinvis.codelist.CodeList#LOCATION_PURPOSE}
 */
public record SchoolSession(
        String id, LocalDate day, String starts, String ends, String track, String location, String purpose) {}
