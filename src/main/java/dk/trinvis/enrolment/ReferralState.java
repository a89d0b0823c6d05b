package dk.trinvis.enrolment;

import dk.trinvis.common.Coded;
import java.util.Locale;

/** What has become of a referral. */
public enum ReferralState implements Coded {
    WAITING,
    /** The citizen has a place: an enrolment. */
    ADMITTED,
    WITHDRAWN;

    static ReferralState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
