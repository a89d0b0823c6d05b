package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What a meeting did with an item. */
public enum AgendaDecisionKind implements Coded {
    NOTED,
    DISCUSSED,
    /** Agreed with a recommendation. */
    ADOPTED,
    APPROVED,
    ELECTED,
    SENT_TO_CONSULTATION,
    /** The administration goes on with it. */
    TAKEN_ON,
    POSTPONED,
    /** There was nothing to decide. */
    NONE
}
