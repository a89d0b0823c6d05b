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
    ABSENT
}
