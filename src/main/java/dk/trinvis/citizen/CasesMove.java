package dk.trinvis.citizen;

import dk.trinvis.common.Stamp;
import java.time.Instant;
import java.util.Optional;

/**
 * Two citizens became one, or one became two again. It is fired as an event in the same transaction, so that the cases follow;
 * whoever finds a rule broken by that throws.
 *
 * @param keptId the number that stays
 * @param absorbedId the number that is taken up, or comes back
 * @param undone the moment of the merge that is taken back; empty for a merge
 */
public record CasesMove(long keptId, long absorbedId, Optional<Instant> undone, Stamp stamp) {

    /** Whether one becomes two again. */
    public boolean back() {
        return undone.isPresent();
    }
}
