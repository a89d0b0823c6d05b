package dk.trinvis.enrolment;

import dk.trinvis.common.LeftOut;
import java.util.Optional;

/**
 * A screening of the enrolment with a reference, as somebody outside states it.
 *
 * @param leftOut may hold {@code reason}
 */
public record ScreeningEntry(String enrolmentRef, Screening screening, LeftOut leftOut) {

    /** All of it. */
    public ScreeningEntry(String enrolmentRef, Screening screening) {
        this(enrolmentRef, screening, LeftOut.NOTHING);
    }

    /**
     * The screening, with what the recorded one of its day has, if there is one, where this says nothing of it. Files never
     * say what the citizen said.
     */
    Screening filledFrom(Optional<Screening> recorded) {
        Optional<String> reason = leftOut.filled(
                "reason", Optional.ofNullable(screening.reason()), () -> recorded.map(Screening::reason));
        return screening.toldBy(reason.orElse(null), recorded);
    }
}
