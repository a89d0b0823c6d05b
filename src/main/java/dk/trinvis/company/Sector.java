package dk.trinvis.company;

import dk.trinvis.common.Coded;

/** Whose money an employer runs on; some limits in the law depend on it. */
public enum Sector implements Coded {
    PRIVATE,
    PUBLIC
}
