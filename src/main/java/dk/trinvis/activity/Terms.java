package dk.trinvis.activity;

import dk.trinvis.common.LeftOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is agreed of an activity on some of its days; from a later day on it may be something else.
 *
 * @param weeklyMinutes minutes a week
 * @param cvr the company's eight digits
 * @param provider who offers it, where that is not a company with a number
 * @param purpose why it was set up
 * @param plannedNextStep what is to follow
 */
public record Terms(
        Optional<Integer> weeklyMinutes,
        Optional<String> cvr,
        Optional<String> provider,
        Optional<String> purpose,
        Optional<String> plannedNextStep) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** Hours as the minutes that are kept. */
    public static int minutes(BigDecimal hours) {
        return hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Hours a week, with two decimals at the most. */
    public Optional<BigDecimal> weeklyHours() {
        return weeklyMinutes
                .map(minutes -> BigDecimal.valueOf(minutes)
                        .divide(MINUTES, 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                .map(hours -> hours.scale() < 0 ? hours.setScale(0) : hours);
    }

    /** The same, with what the others say of all that was left out; where no provider is named, with theirs. */
    Terms filledFrom(Terms others, LeftOut leftOut) {
        return new Terms(
                leftOut.filled("weekly_hours", weeklyMinutes, others::weeklyMinutes),
                leftOut.filled("cvr", cvr, others::cvr),
                provider.or(others::provider),
                leftOut.filled("purpose", purpose, others::purpose),
                leftOut.filled("next_step", plannedNextStep, others::plannedNextStep));
    }
}
