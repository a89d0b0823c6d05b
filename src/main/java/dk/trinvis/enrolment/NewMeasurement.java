package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers of one day as somebody wants them recorded.
 *
 * @param day inside the enrolment, not ahead
 * @param caseworker scores 1 to 5 by indicator; what is left out was not answered
 * @param reason of a correction, up to 1,000 characters
 */
public record NewMeasurement(
        @Nullable LocalDate day,
        @Nullable Map<String, Integer> caseworker,
        @Nullable Map<String, Integer> citizen,
        @Prose @Nullable String reason) {

    private static final int HIGHEST = 5;
    private static final int LONGEST_REASON = 1_000;

    /** The day, or {@link InvalidInput}. */
    LocalDate day(DateRange enrolment, LocalDate today) {
        if (day == null || day.isAfter(today) || !enrolment.contains(day)) {
            throw new InvalidInput("day", "enrolment.indicators.dayOutside");
        }
        return day;
    }

    /** At least one score, each for a question that is asked on the day. */
    List<IndicatorScore> scores(long enrolmentId, LocalDate on, Set<String> indicators) {
        List<IndicatorScore> scores = new ArrayList<>();
        collect(IndicatorScore.CASEWORKER, caseworker, indicators)
                .forEach((code, score) ->
                        scores.add(new IndicatorScore(enrolmentId, on, IndicatorScore.CASEWORKER, code, score)));
        collect(IndicatorScore.CITIZEN, citizen, indicators)
                .forEach((code, score) ->
                        scores.add(new IndicatorScore(enrolmentId, on, IndicatorScore.CITIZEN, code, score)));
        if (scores.isEmpty()) {
            throw new InvalidInput("day", "enrolment.indicators.nothing");
        }
        return scores;
    }

    private static Map<String, Integer> collect(
            String whom, @Nullable Map<String, Integer> answers, Set<String> indicators) {
        Map<String, Integer> given = answers == null ? Map.of() : answers;
        given.forEach((code, score) -> {
            if (!indicators.contains(code) || score == null || score < 1 || score > HIGHEST) {
                throw new InvalidInput(whom + "-" + code, "enrolment.indicators.noScore", HIGHEST);
            }
        });
        return given;
    }

    /** Why what it replaces was wrong; empty text where nothing is said. */
    String correctionReason() {
        return FreeText.optional("reason", reason, LONGEST_REASON).orElse("");
    }
}
