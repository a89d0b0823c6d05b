package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What a member of a committee is. */
public enum CommitteeRole implements Coded {
    /** One at a time. */
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    SUBSTITUTE
}
