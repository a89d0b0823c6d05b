package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.Optional;

/** What a note says. */
record Noted(LocalDate day, String kind, String text, Optional<LocalDate> nextContactOn, Optional<Filing> filing) {

    /** The same, in the document system. */
    Noted filed(Optional<Filing> where) {
        return new Noted(day, kind, text, nextContactOn, where);
    }
}
