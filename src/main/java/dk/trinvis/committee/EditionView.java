package dk.trinvis.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition of the committee's paper, without what stands in it.
 *
 * @param number counted within the initiative
 * @param state the code of an {@link EditionState}
 * @param correctionNote what was wrong in the one it corrects
 * @param correctedBy the published edition that corrects this one
 */
public record EditionView(
        String id,
        String initiative,
        String title,
        int number,
        LocalDate asOf,
        Instant knownAt,
        String state,
        Optional<Instant> publishedAt,
        Optional<OtherEdition> corrects,
        Optional<String> correctionNote,
        Optional<OtherEdition> correctedBy) {

    /** Another edition of the same initiative. */
    public record OtherEdition(String id, int number, Optional<Instant> publishedAt) {}
}
