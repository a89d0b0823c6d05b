package dk.trinvis.common;

import java.time.Instant;
import java.util.Optional;

/**
 * When and by whom facts are recorded in one transaction.
 *
 * @param moment the transaction's one recorded moment
 * @param by the user name
 * @param correctionReason why the earlier record was wrong; empty when the world changed instead (rule T-4)
 */
public record Stamp(Instant moment, String by, Optional<String> correctionReason) {

    /** The same moment, for a correction. */
    public Stamp correcting(String reason) {
        return new Stamp(moment, by, Optional.of(reason));
    }
}
