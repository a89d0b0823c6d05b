package dk.trinvis.activity;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.InvalidInput.FieldError;
import dk.trinvis.common.Message;
import dk.trinvis.common.Prose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
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
        List<FieldError> errors = new ArrayList<>();
        checkTerms(errors);
        refuse(errors);
        return new Terms(
                Optional.ofNullable(weeklyHours).map(NewActivity::minutes),
                text(cvr),
                text(provider),
                text(purpose),
                text(nextStep));
    }

    private void check() {
        List<FieldError> errors = new ArrayList<>();
        if (type == null || type.isBlank()) {
            errors.add(new FieldError("type", Message.of("activity.typeMissing")));
        }
        if (firstDay == null) {
            errors.add(new FieldError("firstDay", Message.of("activity.firstDayMissing")));
        } else {
            checkDays(firstDay, errors);
        }
        checkTerms(errors);
        refuse(errors);
    }

    private void checkDays(LocalDate first, List<FieldError> errors) {
        if (lastDay != null && lastDay.isBefore(first)) {
            errors.add(new FieldError("lastDay", Message.of("activity.lastDayBeforeFirst", first)));
        }
        LocalDate review = midwayReviewOn;
        if (review != null && (review.isBefore(first) || (lastDay != null && review.isAfter(lastDay)))) {
            errors.add(new FieldError("midwayReviewOn", Message.of("activity.reviewOutside")));
        }
    }

    private void checkTerms(List<FieldError> errors) {
        if (weeklyHours != null && !isLikely(weeklyHours)) {
            errors.add(new FieldError("weeklyHours", Message.of("activity.hoursOutside")));
        }
        if (text(cvr).filter(number -> !number.matches("\\d{8}")).isPresent()) {
            errors.add(new FieldError("cvr", Message.of("company.noCvrNumber")));
        }
        tooLong("provider", provider, LONGEST_NAME, errors);
        tooLong("purpose", purpose, LONGEST_TEXT, errors);
        tooLong("nextStep", nextStep, LONGEST_TEXT, errors);
    }

    /** Looked at by its decimals first: to round a number with very many places takes all day. */
    private static boolean isLikely(BigDecimal hours) {
        return hours.scale() <= MOST_DECIMALS
                && hours.scale() >= 0
                && hours.signum() > 0
                && hours.compareTo(HOURS_A_WEEK) <= 0;
    }

    private static void tooLong(String field, @Nullable String text, int most, List<FieldError> errors) {
        if (text != null && text.strip().length() > most) {
            errors.add(new FieldError(field, Message.of("common.tooLong", most)));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static int minutes(BigDecimal hours) {
        return hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** A free text without spaces around it, if there is one; {@link InvalidInput} names the field when it is too long. */
    static Optional<String> text(String field, @Nullable String text) {
        List<FieldError> errors = new ArrayList<>();
        tooLong(field, text, LONGEST_TEXT, errors);
        refuse(errors);
        return text(text);
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }
}
