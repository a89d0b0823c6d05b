package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.CorrectionView;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A correction that was asked for.
 *
 * @param citizenRef missing when the case has left the team of whoever asks
 * @param name of the citizen; missing for that reason too, or when the identity is protected
 * @param before what was recorded when it was asked for, in words
 * @param after what it makes of that, in words
 * @param state {@code waiting}, {@code approved} or {@code rejected}
 * @param decisionReason why it was rejected
 */
public record CorrectionJson(
        String id,
        String enrolmentRef,
        Optional<String> citizenRef,
        Optional<String> name,
        String before,
        String after,
        String reason,
        String askedBy,
        Instant askedAt,
        String state,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decisionReason) {

    static CorrectionJson of(CorrectionView view, Locale language) {
        return new CorrectionJson(
                view.id(),
                view.enrolmentRef(),
                Optional.of(view.citizenRef()).filter(ref -> !ref.isEmpty()),
                view.name(),
                view.before().in(language),
                view.after().in(language),
                view.reason(),
                view.askedBy(),
                view.askedAt(),
                view.state().code(),
                view.decidedBy(),
                view.decidedAt(),
                view.decisionReason());
    }
}
