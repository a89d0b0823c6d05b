package dk.trinvis.activity.web;

import dk.trinvis.activity.ActivityState;
import dk.trinvis.common.Coded;
import java.util.List;
import java.util.Optional;

/** What can be done to an activity on a page: what happens to it, and what was recorded wrongly. */
enum Deed implements Coded {
    TERMS,
    EXTEND,
    REVIEW,
    COMPLETE,
    INTERRUPT,
    CANCEL,
    CORRECT,
    REOPEN,
    ANNUL;

    /** The field with the day on which it happens, or from which it holds; empty text for none. */
    String dayField() {
        return switch (this) {
            case TERMS -> "from";
            case EXTEND -> "lastDay";
            case REVIEW -> "midwayReviewHeldOn";
            case COMPLETE, INTERRUPT -> "endedOn";
            case CANCEL, CORRECT, REOPEN, ANNUL -> "";
        };
    }

    static Optional<Deed> ofCode(String code) {
        return Coded.find(Deed.class, code);
    }

    /** Those that make sense for an activity in the state, which somebody has closed or nobody has. */
    static List<Deed> of(ActivityState state, boolean closed) {
        return switch (state) {
            case PLANNED -> List.of(TERMS, EXTEND, CANCEL, CORRECT, ANNUL);
            case ACTIVE, COMPLETED, INTERRUPTED ->
                closed
                        ? List.of(REVIEW, CORRECT, REOPEN, ANNUL)
                        : List.of(TERMS, EXTEND, REVIEW, COMPLETE, INTERRUPT, CORRECT, ANNUL);
            case CANCELLED, ANNULLED -> List.of();
        };
    }
}
