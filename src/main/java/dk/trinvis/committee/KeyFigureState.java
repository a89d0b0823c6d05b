package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** How settled an observation is: provisional, then final; a final one that was published anew with another value is revised. */
public enum KeyFigureState implements Coded {
    PROVISIONAL,
    FINAL,
    REVISED
}
