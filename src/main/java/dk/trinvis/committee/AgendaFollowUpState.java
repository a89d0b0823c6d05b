package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What became of a wish or a task. */
public enum AgendaFollowUpState implements Coded {
    OPEN,
    /** A wish is answered by an edition or an item. */
    ANSWERED,
    /** A wish is not answered, and it is said why. */
    EXPLAINED,
    /** A task is done. */
    DONE
}
