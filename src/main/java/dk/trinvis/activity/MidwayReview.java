package dk.trinvis.activity;

import dk.trinvis.common.Overdue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The look at an activity halfway.
 *
 * @param dueOn when it is to be held
 * @param heldOn when it was
 * @param note what came of it; sensitive
 */
public record MidwayReview(Optional<LocalDate> dueOn, Optional<LocalDate> heldOn, Optional<String> note) {

    /** One still to be held, if there is a day for it. */
    public static MidwayReview due(Optional<LocalDate> dueOn) {
        return new MidwayReview(dueOn, Optional.empty(), Optional.empty());
    }

    /** Whether its day has passed without it. */
    public boolean isOverdue(LocalDate today) {
        return heldOn.isEmpty() && dueOn.filter(day -> Overdue.is(day, today)).isPresent();
    }

    MidwayReview movedTo(Optional<LocalDate> day) {
        return new MidwayReview(day, heldOn, note);
    }
}
