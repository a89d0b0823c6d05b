package dk.trinvis.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a session, as a status tells it on its day; see {@link SchoolFigures.SessionCounts}. */
public enum SessionGroup {
    HELD,
    UNSAID,
    CANCELLED,
    AHEAD;

    /** The code that addresses and the database use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group with a code, if there is one. */
    public static Optional<SessionGroup> ofCode(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }
}
