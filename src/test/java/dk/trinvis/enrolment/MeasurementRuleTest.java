package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);

    @Test
    void nobodyHasBeenAskedSoItIsDueOnTheFirstDay() {
        assertThat(MeasurementRule.dueOn(FIRST, Optional.empty())).isEqualTo(FIRST);
    }

    /** The form and the work queue say the same, at the ends of short months, too. */
    @Test
    void whatWasAskedLongEnoughAgoIsExactlyWhatIsDue() {
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(2)); day = day.plusDays(1)) {
            for (LocalDate last = day.minusDays(100); last.isBefore(day.minusDays(80)); last = last.plusDays(1)) {
                assertThat(last.isAfter(MeasurementRule.longestAgo(day)))
                        .as("asked %s, today %s", last, day)
                        .isEqualTo(
                                MeasurementRule.dueOn(FIRST, Optional.of(last)).isAfter(day));
            }
        }
    }
}
