package dk.trinvis.activity;

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
 */
public record ActivityEntry(
        String enrolmentRef,
        String type,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Terms terms,
        Optional<MidwayReview> review,
        Optional<Closing> closing) {

    ActivitySeries begun(long enrolmentId) {
        MidwayReview midway = review.orElseGet(() -> MidwayReview.due(MidwayRule.dueOn(firstDay, lastDay)));
        return ActivitySeries.begin(enrolmentId, new Frame(type, firstDay, lastDay, false, midway, closing), terms);
    }

    void correct(ActivitySeries recorded) {
        Frame before = recorded.frame();
        recorded.correctTerms(
                before.until(lastDay).with(review.orElse(before.review()), closing.or(before::closing)),
                was -> terms.orProviderOf(was));
    }
}
