package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What a decision can ask for besides. */
public enum AgendaFollowUpKind implements Coded {
    /** Something the committee wants to read in the next edition. */
    COMMITTEE_WISH,
    /** Something somebody is to do. */
    TASK
}
