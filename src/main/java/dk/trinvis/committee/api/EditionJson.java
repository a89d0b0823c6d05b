package dk.trinvis.committee.api;

import dk.trinvis.committee.NewEdition;
import dk.trinvis.common.Prose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A draft to make.
 *
 * @param initiative its code
 * @param asOf the day of the figures
 * @param knownAt the moment up to which things are known; now where none is said
 * @param corrects the id of the published edition to correct
 * @param note what was wrong in that
 */
public record EditionJson(
        @Nullable String initiative,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable String corrects,
        @Prose @Nullable String note) {

    NewEdition edition() {
        return new NewEdition(Objects.requireNonNullElse(initiative, ""), asOf, knownAt, corrects, note);
    }
}
