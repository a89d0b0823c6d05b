package dk.trinvis.jobschool;

import dk.trinvis.common.Coded;

/** How far a session has come. */
public enum SessionState implements Coded {
    PLANNED,
    /** It has taken place: attendance was taken, or somebody said so. It is only corrected from then on. */
    HELD,
    CANCELLED
}
