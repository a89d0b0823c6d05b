package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What became of a meeting. */
public enum MeetingState implements Coded {
    PLANNED,
    HELD,
    CANCELLED
}
