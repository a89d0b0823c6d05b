package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What a key figure is counted in. */
public enum KeyFigureUnit implements Coded {
    PERCENT,
    PERSONS,
    KRONER,
    DAYS,
    WEEKS,
    NUMBER
}
