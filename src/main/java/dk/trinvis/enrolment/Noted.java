package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a note says.
 *
 * @param lateReason why it was written long after its day, or after the enrolment had ended
 */
record Noted(
        LocalDate day,
        String kind,
        String text,
        Optional<LocalDate> nextContactOn,
        Optional<Filing> filing,
        Optional<String> lateReason) {

    /** The same, in the document system. */
    Noted filed(Optional<Filing> where) {
        return new Noted(day, kind, text, nextContactOn, where, lateReason);
    }

    Noted late(Optional<String> reason) {
        return new Noted(day, kind, text, nextContactOn, filing, reason);
    }
}
