package dk.trinvis.figures;

import dk.trinvis.common.Coded;

/**
 * Why a case counts otherwise on a day than was known before; each case has the first of these that holds of it. Scripts know
 * them by their codes.
 */
public enum Cause implements Coded {
    /** The whole case was annulled since, or its annulment was taken back. */
    ANNULMENT,
    /** The citizen came back (rule T-8): the end was taken back, or there is another case after an earlier one. */
    RE_ENROLMENT,
    /** What was known was wrong: the last record that said so was replaced for a reason. */
    CORRECTION,
    /** Nothing was wrong, it was only not recorded yet. */
    LATE_REGISTRATION
}
