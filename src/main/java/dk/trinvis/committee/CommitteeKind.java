package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What kind of political body it is. */
public enum CommitteeKind implements Coded {
    COMMITTEE,
    /** With members whom organisations nominate. */
    ADVISORY_FORUM,
    FINANCE_COMMITTEE,
    MAGISTRATE,
    COUNCIL
}
