package dk.trinvis.enrolment;

import dk.trinvis.common.Coded;

/** What has become of a referral. */
public enum ReferralState implements Coded {
    WAITING,
    /** The citizen has a place: an enrolment. */
    ADMITTED,
    WITHDRAWN
}
