package dk.trinvis.jobschool;

import java.util.Locale;

/** How far a session has come. */
public enum SessionState {
    PLANNED,
    /** It has taken place: attendance was taken, or somebody said so. It is only corrected from then on. */
    HELD,
    CANCELLED;

    /** The code that scripts and the database use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
