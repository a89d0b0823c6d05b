package dk.trinvis.figures;

import dk.trinvis.common.Coded;
import java.util.Optional;

/** What became of a session, as a status tells it on its day; see {@link SchoolFigures.SessionCounts}. */
public enum SessionGroup implements Coded {
    HELD,
    UNSAID,
    CANCELLED,
    AHEAD;

    /** The group with a code, if there is one. */
    public static Optional<SessionGroup> ofCode(String code) {
        return Coded.find(SessionGroup.class, code);
    }
}
