package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What has become of an {@link Edition}. */
public enum EditionState implements Coded {
    /** Of a day and a moment that are chosen; it is not written yet. */
    DRAFT,
    /** Written; nothing in it changes any more. */
    FROZEN,
    /** Somebody who did not freeze it has read it through and noted what they found; not every edition is. */
    REVIEWED,
    /** Somebody who had no part in it has agreed. */
    APPROVED,
    /** Somebody has not; another draft is made. */
    REJECTED,
    /** The committee has it by e-mail and reads it; not every edition is sent. */
    SENT,
    /** The committee reads it, and if it has chosen so, everybody reads the public's paper. */
    PUBLISHED;

    /** Whether somebody decides whether to agree. */
    public boolean isJudged() {
        return this == FROZEN || this == REVIEWED;
    }

    /** Whether it may be sent, to the committee or to more. */
    public boolean isSendable() {
        return this == APPROVED || isOut();
    }

    /** Whether the committee may read it. */
    public boolean isOut() {
        return this == SENT || this == PUBLISHED;
    }

    /** Whether no step follows. */
    public boolean isLast() {
        return this == REJECTED || this == PUBLISHED;
    }
}
