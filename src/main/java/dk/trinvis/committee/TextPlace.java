package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** Where what was written for a section stands. */
public enum TextPlace implements Coded {
    /** Before the ready sentences. */
    BEFORE,
    AFTER,
    /** In their place. */
    INSTEAD
}
