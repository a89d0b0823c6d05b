package dk.trinvis.enrolment;

import dk.trinvis.common.Version;
import dk.trinvis.common.Words;
import java.time.Instant;
import java.util.Optional;

/**
 * A correction that was asked for.
 *
 * @param citizenRef empty when the case has left the user's team
 * @param name of the citizen; empty for that reason too, or when the identity is protected
 * @param before what was recorded when it was asked for
 * @param after what it makes of that
 * @param askedBy what they are called, as with who decided
 * @param own whether the user asked for it
 * @param decisionReason why it was rejected
 */
public record CorrectionView(
        String id,
        String enrolmentRef,
        String citizenRef,
        Optional<String> name,
        Words before,
        Words after,
        String reason,
        String askedBy,
        Instant askedAt,
        boolean own,
        CorrectionState state,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decisionReason,
        Version version) {}
