package dk.trinvis.exchange;

import java.util.Locale;

/** How far an import is. */
public enum ImportState {
    /** Waiting, being checked or being recorded. */
    RUNNING,
    /** All of it is recorded. */
    COMPLETED,
    /** A row was wrong; nothing is recorded. */
    REJECTED,
    /** It was interrupted; nothing is recorded. */
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
