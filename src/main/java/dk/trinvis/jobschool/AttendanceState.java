package dk.trinvis.jobschool;

import dk.trinvis.common.Coded;

/** How somebody who was expected at a session met; nothing is said of those of whom nobody wrote anything down. */
public enum AttendanceState implements Coded {
    PRESENT,
    /** Came, after the start. */
    LATE,
    /** Did not come and had said so. */
    ABSENT_EXCUSED,
    /** Did not come. */
    ABSENT
}
