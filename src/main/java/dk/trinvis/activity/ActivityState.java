package dk.trinvis.activity;

import dk.trinvis.common.Coded;

/** Where an activity stands; always derived from what is recorded of it (E.3). */
public enum ActivityState implements Coded {
    /** Its first day lies ahead. */
    PLANNED,
    /** Its last day, if there is one, has not passed. */
    ACTIVE,
    /** It reached the last day agreed, or somebody said how it went. */
    COMPLETED,
    /** It stopped before the last day agreed. */
    INTERRUPTED,
    /** It was called off before it began, or the case ended before that. */
    CANCELLED,
    /** It was a mistake to record it. */
    ANNULLED;
}
