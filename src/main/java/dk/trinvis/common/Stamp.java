package dk.trinvis.common;

import java.time.Instant;
import java.util.Optional;

/**
 * When and by whom facts are recorded in one transaction.
 *
 * @param moment the transaction's one recorded moment
 * @param by the user name
 * @param correctionReason why the earlier record was wrong; empty when the world changed instead (rule T-4)
 * @param lateReason why it is recorded so long after its day; empty where nobody said (rule T-7)
 */
public record Stamp(Instant moment, String by, Optional<String> correctionReason, Optional<String> lateReason) {

    /** Without a reason for being late. */
    public Stamp(Instant moment, String by, Optional<String> correctionReason) {
        this(moment, by, correctionReason, Optional.empty());
    }

    /** The same moment, for a correction. */
    public Stamp correcting(String reason) {
        return new Stamp(moment, by, Optional.of(reason), lateReason);
    }

    /** The same moment, for what is recorded late. */
    public Stamp late(Optional<String> reason) {
        return new Stamp(moment, by, correctionReason, reason);
    }
}
