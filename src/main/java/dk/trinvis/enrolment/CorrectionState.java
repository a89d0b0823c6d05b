package dk.trinvis.enrolment;

import dk.trinvis.common.Coded;

/** What has become of a correction that was asked for. */
public enum CorrectionState implements Coded {
    WAITING,
    /** It has been recorded. */
    APPROVED,
    REJECTED
}
