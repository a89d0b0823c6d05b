package dk.trinvis.activity;

import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is to be recorded of an activity from now on. With a correction reason it says how it always was;
 * without one, what has changed: other terms from a day on, a later last day, a review held, an end.
 *
 * @param from the day from which its terms hold, by default today or its first day if that lies ahead; for a change only
 * @param endedOn the last day it really had, with a result or an interruption reason
 */
public record ActivityStatement(
        NewActivity activity,
        Optional<LocalDate> from,
        Optional<LocalDate> reviewHeldOn,
        @Nullable String reviewNote,
        Optional<LocalDate> endedOn,
        @Nullable String result,
        @Nullable String interruptionReason,
        Optional<String> reason) {

    /** How it ended, if it has. */
    Optional<Closing> closing() {
        if (endedOn.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = endedOn.get();
        return Optional.of(
                result == null
                        ? Closing.interrupted(
                                day, Optional.ofNullable(interruptionReason).orElse(""))
                        : Closing.completed(day, result));
    }

    /**
     * Makes it so.
     *
     * @param all whether whoever states it sees all of it; otherwise free texts that they do not see stay
     */
    void apply(ActivitySeries series, LocalDate today, boolean all) {
        if (reason.isPresent()) {
            correct(series, all);
        } else {
            change(series, today);
        }
    }

    /** For a change, the first day on which the activity is otherwise than before; today where that cannot be said. */
    LocalDate changesFrom(ActivitySeries series, LocalDate today) {
        Frame before = series.frame();
        Stream<LocalDate> terms = activity.terms().equals(series.lastTerms())
                ? Stream.empty()
                : Stream.of(from.orElseGet(() -> termsFrom(before, today)));
        Stream<LocalDate> longer = activity.frame().lastDay().equals(before.lastDay())
                ? Stream.empty()
                : before.lastDay().map(last -> last.plusDays(1)).stream();
        Stream<LocalDate> held = before.review().heldOn().equals(reviewHeldOn) ? Stream.empty() : reviewHeldOn.stream();
        Stream<LocalDate> ended = before.closing().isPresent() ? Stream.empty() : endedOn.stream();
        return Stream.of(terms, longer, held, ended)
                .flatMap(Function.identity())
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private static LocalDate termsFrom(Frame before, LocalDate today) {
        return before.firstDay().isAfter(today) ? before.firstDay() : today;
    }

    private void correct(ActivitySeries series, boolean all) {
        Frame before = series.frame();
        Frame stated = activity.frame();
        Optional<String> note = all
                ? NewActivity.text("midwayReviewNote", reviewNote)
                : before.review().note();
        MidwayReview review = new MidwayReview(stated.review().dueOn(), reviewHeldOn, note);
        series.correct(stated.with(review, all ? closing() : before.closing()), activity.terms());
    }

    private void change(ActivitySeries series, LocalDate today) {
        Frame before = series.frame();
        Frame stated = activity.frame();
        requireSame("type", before.type(), stated.type());
        requireSame("firstDay", before.firstDay(), stated.firstDay());
        requireSame("continuesAfterEnd", before.continuesAfterEnd(), stated.continuesAfterEnd());
        requireSame("midwayReviewOn", before.review().dueOn(), stated.review().dueOn());
        if (!stated.lastDay().equals(before.lastDay())) {
            series.extendTo(stated.lastDay().orElseThrow(() -> correctionNeeded("lastDay")));
        }
        if (!activity.terms().equals(series.lastTerms())) {
            series.changeFrom(from.orElseGet(() -> termsFrom(before, today)), activity.terms());
        }
        reviewHeldOn
                .filter(day -> !before.review().heldOn().equals(reviewHeldOn))
                .ifPresent(day -> series.review(day, NewActivity.text("midwayReviewNote", reviewNote), today));
        if (before.closing().isPresent()) {
            requireSame("endedOn", before.closing().map(Closing::lastDay), endedOn);
        } else {
            closing().ifPresent(series::close);
        }
    }

    private static void requireSame(String field, Object before, Object stated) {
        if (!before.equals(stated)) {
            throw correctionNeeded(field);
        }
    }

    private static InvalidInput correctionNeeded(String field) {
        return new InvalidInput(field, "activity.correctionNeeded");
    }
}
