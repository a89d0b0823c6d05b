package dk.trinvis.activity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An activity as somebody outside states it. A provider or review that is not stated stays as it was.
 *
 * @param type a code of the activity types
 * @param lastDay the last day agreed; without one it goes on as long as the enrolment
 * @param terms what is agreed on all of its days
 * @param review the midway review, in the middle of the period when nothing was ever said of it
 */
public record ActivityEntry(
        String enrolmentRef,
        String type,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Terms terms,
        Optional<MidwayReview> review) {

    ActivitySeries begun(long enrolmentId) {
        MidwayReview midway = review.orElseGet(() -> MidwayReview.due(MidwayRule.dueOn(firstDay, lastDay)));
        return ActivitySeries.begin(
                enrolmentId, new Frame(type, firstDay, lastDay, false, midway, Optional.empty()), terms);
    }

    void correct(ActivitySeries recorded) {
        Frame before = recorded.frame();
        recorded.correctTerms(
                before.until(lastDay).with(review.orElse(before.review()), before.closing()),
                was -> terms.orProviderOf(was));
    }
}
