package dk.trinvis.exchange.bulk;

import dk.trinvis.common.Coded;
import dk.trinvis.common.Intake;

/** What became of one case of a change of many. */
public enum RowFate implements Coded {
    /** Nothing yet. */
    PLANNED,
    DONE,
    /** It was so already. */
    UNCHANGED,
    SKIPPED,
    /** Done, and taken back. */
    UNDONE,
    /** Done, and not taken back when the others were. */
    KEPT;

    static RowFate of(Intake.Fate fate) {
        return switch (fate) {
            case ACCEPTED -> DONE;
            case UNCHANGED -> UNCHANGED;
            case REFUSED -> SKIPPED;
        };
    }

    static RowFate ofUndo(Intake.Fate fate) {
        return fate == Intake.Fate.REFUSED ? KEPT : UNDONE;
    }
}
