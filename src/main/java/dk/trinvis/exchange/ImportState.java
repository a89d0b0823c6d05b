package dk.trinvis.exchange;

import dk.trinvis.common.Coded;

/** How far an import is. */
public enum ImportState implements Coded {
    /** Waiting, being checked or being recorded. */
    RUNNING,
    /** All of it is recorded. */
    COMPLETED,
    /** A row was wrong; nothing is recorded. */
    REJECTED,
    /** It was interrupted; nothing is recorded. */
    FAILED
}
