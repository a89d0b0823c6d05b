package dk.trinvis.committee;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A draft to make.
 *
 * @param initiative its code
 * @param asOf the day of the figures
 * @param knownAt the moment up to which things are known; now where none is said
 * @param corrects the id of the published edition to correct; none for none
 * @param note what was wrong in that
 */
public record NewEdition(
        String initiative,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable String corrects,
        @Nullable String note) {}
