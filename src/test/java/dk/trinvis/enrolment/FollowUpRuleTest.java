package dk.trinvis.enrolment;

import static dk.trinvis.enrolment.Cabinet.ended;
import static dk.trinvis.enrolment.Cabinet.goingOnFrom;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.enrolment.FollowUpPoint.Answer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpRuleTest {

    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final DateRange ENROLMENT = DateRange.inclusive(LocalDate.of(2025, 1, 1), LAST);

    @Test
    void pointsAreDueThirteenTwentySixAndFiftyTwoWeeksAfterTheLastDay() {
        assertThat(FollowUpRule.WEEKS.stream().map(weeks -> FollowUpRule.dueOn(LAST, weeks)))
                .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 30));
    }

    @Test
    void anAnswerCountsFromTheDayThePointIsDue() {
        LocalDate due = FollowUpRule.dueOn(LAST, 13);

        assertThat(answered(due).counts(ENROLMENT)).isTrue();
        assertThat(answered(due.plusYears(1)).counts(ENROLMENT)).isTrue();
        assertThat(answered(due.minusDays(1)).counts(ENROLMENT)).isFalse();
    }

    @Test
    void anAnswerDoesNotCountForAnEndThatHasMovedPastIt() {
        LocalDate due = FollowUpRule.dueOn(LAST, 13);
        DateRange longer = DateRange.inclusive(ENROLMENT.first(), LAST.plusDays(1));
        DateRange shorter = DateRange.inclusive(ENROLMENT.first(), LAST.minusDays(1));

        assertThat(answered(due).counts(longer)).isFalse();
        assertThat(answered(due).counts(shorter)).isTrue();
        assertThat(answered(due).counts(DateRange.from(ENROLMENT.first()))).isFalse();
    }

    /** The end is made, cancelled and corrected at random; the stored number must agree with counting the weeks. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20260302})
    void whateverBecomesOfTheEndAnAnswerCountsExactlyWhenItsPointWasDue(long seed) {
        Random random = new Random(seed);
        Cabinet cabinet = new Cabinet();
        cabinet.begin("F", ended("2025-01-01", LAST.toString()));
        for (int i = 0; i < 300; i++) {
            LocalDate last = LAST.plusDays(random.nextInt(200) - 100);
            cabinet.correct("F", file -> {
                if (random.nextInt(3) == 0) {
                    file.run(goingOnFrom("2025-01-01"));
                } else {
                    file.run(ended("2025-01-01", last.toString()));
                }
            });
            DateRange days = cabinet.file("F").span().orElseThrow().days();
            int weeks = FollowUpRule.WEEKS.get(random.nextInt(FollowUpRule.WEEKS.size()));
            LocalDate given = LAST.plusWeeks(weeks).plusDays(random.nextInt(200) - 100);
            boolean wasDue = days.lastDay()
                    .filter(day -> !given.isBefore(FollowUpRule.dueOn(day, weeks)))
                    .isPresent();

            assertThat(answer(weeks, given).counts(days))
                    .as("seed %d: %d weeks, given %s, enrolment %s", seed, weeks, given, days)
                    .isEqualTo(wasDue);
            assertThat(!days.until().isAfter(FollowUpRule.latestUntil(given, weeks)))
                    .isEqualTo(wasDue);
        }
    }

    private static FollowUpAnswer answered(LocalDate on) {
        return answer(13, on);
    }

    private static FollowUpAnswer answer(int weeks, LocalDate on) {
        return new FollowUpAnswer(1, weeks, new Answer("still_there", "citizen", on, Optional.empty()));
    }
}
