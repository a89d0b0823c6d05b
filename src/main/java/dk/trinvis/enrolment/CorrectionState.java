package dk.trinvis.enrolment;

import dk.trinvis.common.Coded;
import java.util.Locale;

/** What has become of a correction that was asked for. */
public enum CorrectionState implements Coded {
    WAITING,
    /** It has been recorded. */
    APPROVED,
    REJECTED;

    static CorrectionState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
