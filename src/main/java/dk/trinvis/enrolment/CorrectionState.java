package dk.trinvis.enrolment;

import java.util.Locale;

/** What has become of a correction that was asked for. */
public enum CorrectionState {
    WAITING,
    /** It has been recorded. */
    APPROVED,
    REJECTED;

    /** As scripts and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CorrectionState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
