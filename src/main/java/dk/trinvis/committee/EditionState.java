package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What has become of an {@link Edition}. */
public enum EditionState implements Coded {
    /** Of a day and a moment that are chosen; it is not written yet. */
    DRAFT,
    /** Written; nothing in it changes any more. */
    FROZEN,
    /** Somebody who had no part in it has agreed. */
    APPROVED,
    /** Somebody has not; another draft is made. */
    REJECTED,
    /** The committee reads it. */
    PUBLISHED
}
