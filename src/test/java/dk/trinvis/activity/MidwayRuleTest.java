package dk.trinvis.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MidwayRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void theReviewIsOnTheMiddleDayOfThePeriod() {
        assertThat(dueWithDays(91)).contains(FIRST.plusDays(45));
    }

    @Test
    void ofTwoMiddleDaysItIsTheEarlier() {
        assertThat(dueWithDays(14)).contains(FIRST.plusDays(6));
    }

    @Test
    void whatIsShorterThanTwoWeeksHasNone() {
        assertThat(dueWithDays(13)).isEmpty();
    }

    @Test
    void whatHasNoLastDayHasNoMiddle() {
        assertThat(MidwayRule.dueOn(FIRST, Optional.empty())).isEmpty();
    }

    private static Optional<LocalDate> dueWithDays(int days) {
        return MidwayRule.dueOn(FIRST, Optional.of(FIRST.plusDays(days - 1)));
    }
}
