package dk.trinvis.jobschool;

import dk.trinvis.common.Coded;

/** How somebody who was expected at a session met. */
public enum AttendanceState implements Coded {
    /** Nothing is written down; saying so takes back what was. */
    EXPECTED,
    PRESENT,
    /** Came, after the start. */
    LATE,
    /** Did not come and had said so. */
    ABSENT_EXCUSED,
    /** Did not come. */
    ABSENT;

    /** Whether somebody came, in time or late. */
    public boolean isMet() {
        return this == PRESENT || this == LATE;
    }

    /** Whether somebody is written down as not having come. */
    public boolean isMissed() {
        return this != EXPECTED && !isMet();
    }
}
