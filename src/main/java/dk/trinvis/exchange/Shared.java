package dk.trinvis.exchange;

import dk.trinvis.common.LeftOut;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What the rows of one file have in common: who sends it, which columns it has not, and equal values, kept once. A million screenings name a hundred
 * thousand enrolments and a few hundred days.
 */
final class Shared {

    private final String userName;
    private final LeftOut leftOut;
    private final Map<Object, Object> values = new HashMap<>();

    /** For a file sent by this user. */
    Shared(String userName, LeftOut leftOut) {
        this.userName = userName;
        this.leftOut = leftOut;
    }

    String userName() {
        return userName;
    }

    LeftOut leftOut() {
        return leftOut;
    }

    String text(String text) {
        return (String) values.computeIfAbsent(text, same -> same);
    }

    LocalDate day(LocalDate day) {
        return (LocalDate) values.computeIfAbsent(day, same -> same);
    }
}
