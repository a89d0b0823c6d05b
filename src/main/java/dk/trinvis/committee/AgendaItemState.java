package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import java.util.Set;

/** How far an item has come. */
public enum AgendaItemState implements Coded {
    DRAFT,
    SUBMITTED,
    ON_AGENDA,
    /** The minutes say what was decided. */
    DECIDED,
    POSTPONED,
    WITHDRAWN,
    /** Decided here, and now before the next body. */
    SENT_ON;

    /** Where it may go from here without the minutes: what decides or postpones it in a meeting is a decision. */
    public Set<AgendaItemState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(DRAFT, ON_AGENDA, WITHDRAWN);
            case ON_AGENDA -> Set.of(POSTPONED, WITHDRAWN);
            case DECIDED -> Set.of(SENT_ON);
            case POSTPONED, WITHDRAWN, SENT_ON -> Set.of();
        };
    }

    /** Whether its texts may still change. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == ON_AGENDA;
    }

    /** Whether the minutes can say, or say anew, what was decided. */
    public boolean isDecidable() {
        return this == ON_AGENDA || isTreated();
    }

    /** Whether the meeting has dealt with it, so that those who read what is published may read of it. */
    boolean isTreated() {
        return this == DECIDED || this == POSTPONED || this == SENT_ON;
    }
}
