package dk.trinvis.activity;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity as somebody wants it recorded.
 *
 * @param type a code of the activity types
 * @param lastDay the last day agreed; without one it goes on as long as the enrolment
 * @param weeklyHours up to 168, with at most two decimals
 * @param cvr the company's eight digits
 * @param provider who offers it, where that is not a company with a number; up to 200 characters
 * @param purpose why it is set up, up to 1,000 characters
 * @param nextStep what is to follow, up to 1,000 characters
 * @param midwayReviewOn when to look at it halfway
 * @param continuesAfterEnd whether the end of the case does not end it
 * @param reason why it is recorded so late, where it is; up to 1,000 characters
 */
public record NewActivity(
        @Nullable String type,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable BigDecimal weeklyHours,
        @Nullable String cvr,
        @Nullable String provider,
        @Prose @Nullable String purpose,
        @Prose @Nullable String nextStep,
        @Nullable LocalDate midwayReviewOn,
        @Nullable Boolean continuesAfterEnd,
        @Prose @Nullable String reason) {

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal HOURS_A_WEEK = BigDecimal.valueOf(168);

    /** One that begins: reviewed when {@link MidwayRule} says, unless this does. */
    Frame begun() {
        Frame stated = frame();
        return stated.review().dueOn().isPresent()
                ? stated
                : stated.with(
                        MidwayReview.due(MidwayRule.dueOn(stated.firstDay(), stated.lastDay())), Optional.empty());
    }

    /** What it says besides its terms; {@link InvalidInput} names everything that is wrong. */
    Frame frame() {
        check();
        return new Frame(
                Optional.ofNullable(type).orElseThrow(),
                Optional.ofNullable(firstDay).orElseThrow(),
                Optional.ofNullable(lastDay),
                Boolean.TRUE.equals(continuesAfterEnd),
                MidwayReview.due(Optional.ofNullable(midwayReviewOn)),
                Optional.empty());
    }

    /** Its terms; {@link InvalidInput} names everything that is wrong. */
    Terms terms() {
        Input input = new Input();
        checkTerms(input);
        input.finish();
        return new Terms(
                Optional.ofNullable(weeklyHours).map(Terms::minutes),
                text(cvr),
                text(provider),
                text(purpose),
                text(nextStep));
    }

    private void check() {
        Input input = new Input();
        if (type == null || type.isBlank()) {
            input.refuse("type", "activity.typeMissing");
        }
        if (firstDay == null) {
            input.refuse("firstDay", "activity.firstDayMissing");
        } else {
            checkDays(firstDay, input);
        }
        checkTerms(input);
        input.finish();
    }

    private void checkDays(LocalDate first, Input input) {
        if (lastDay != null && lastDay.isBefore(first)) {
            input.refuse("lastDay", "activity.lastDayBeforeFirst", first);
        }
        LocalDate review = midwayReviewOn;
        if (review != null && (review.isBefore(first) || (lastDay != null && review.isAfter(lastDay)))) {
            input.refuse("midwayReviewOn", "activity.reviewOutside");
        }
    }

    private void checkTerms(Input input) {
        if (weeklyHours != null && !isLikely(weeklyHours)) {
            input.refuse("weeklyHours", "activity.hoursOutside");
        }
        if (text(cvr).filter(number -> !number.matches("\\d{8}")).isPresent()) {
            input.refuse("cvr", "company.noCvrNumber");
        }
        input.text("provider", provider, LONGEST_NAME);
        input.text("purpose", purpose, LONGEST_TEXT);
        input.text("nextStep", nextStep, LONGEST_TEXT);
    }

    /** Looked at by its decimals first: to round a number with very many places takes all day. */
    private static boolean isLikely(BigDecimal hours) {
        return hours.scale() <= MOST_DECIMALS
                && hours.scale() >= 0
                && hours.signum() > 0
                && hours.compareTo(HOURS_A_WEEK) <= 0;
    }

    /** A free text without spaces around it, if there is one; {@link InvalidInput} names the field when it is too long. */
    static Optional<String> text(String field, @Nullable String text) {
        return Input.optional(field, text, LONGEST_TEXT);
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }
}
