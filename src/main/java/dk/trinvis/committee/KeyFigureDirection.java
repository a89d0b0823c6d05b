package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** Which way a key figure should go. */
public enum KeyFigureDirection implements Coded {
    HIGHER,
    LOWER,
    NEITHER
}
