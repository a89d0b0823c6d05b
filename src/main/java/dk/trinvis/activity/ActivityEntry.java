package dk.trinvis.activity;

import dk.trinvis.common.LeftOut;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An activity as somebody outside states it. A provider, review or end that is not stated stays as it was.
 *
 * @param type a code of the activity types
 * @param lastDay the last day agreed; without one it goes on as long as the enrolment
 * @param terms what is agreed on all of its days
 * @param review the midway review, in the middle of the period when nothing was ever said of it
 * @param closing how it ended, if somebody has said so
 * @param leftOut may hold {@code last_day}, {@code weekly_hours}, {@code cvr}, {@code purpose} and {@code next_step}
 */
public record ActivityEntry(
        String enrolmentRef,
        String type,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Terms terms,
        Optional<MidwayReview> review,
        Optional<Closing> closing,
        LeftOut leftOut) {

    ActivitySeries begun(long enrolmentId) {
        MidwayReview midway = review.orElseGet(() -> MidwayReview.due(MidwayRule.dueOn(firstDay, lastDay)));
        return ActivitySeries.begin(enrolmentId, new Frame(type, firstDay, lastDay, false, midway, closing), terms);
    }

    void correct(ActivitySeries recorded) {
        Frame before = recorded.frame();
        recorded.correctTerms(
                before.until(leftOut.filled("last_day", lastDay, before::lastDay))
                        .with(review.orElse(before.review()), closing.or(before::closing)),
                was -> terms.filledFrom(was, leftOut));
    }
}
