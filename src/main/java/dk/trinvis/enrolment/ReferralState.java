package dk.trinvis.enrolment;

import java.util.Locale;

/** What has become of a referral. */
public enum ReferralState {
    WAITING,
    /** The citizen has a place: an enrolment. */
    ADMITTED,
    WITHDRAWN;

    /** As scripts and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReferralState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
