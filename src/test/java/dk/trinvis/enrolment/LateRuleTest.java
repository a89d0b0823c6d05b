package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rule T-7. */
class LateRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DateRange CASE = DateRange.from(LocalDate.of(2023, 7, 1));

    @Test
    void upToThirtyDaysLateNobodyAsksWhy() {
        assertThat(LateRule.reason(TODAY.minusDays(30), CASE, TODAY, null)).isEmpty();
        assertThat(LateRule.reason(TODAY.plusDays(1), TODAY, " ")).isEmpty();
    }

    @Test
    void laterThanThatThereIsAReasonAndItIsKept() {
        assertRefused(() -> LateRule.reason(TODAY.minusDays(31), CASE, TODAY, " "));
        assertRefused(() -> LateRule.reason(TODAY.minusDays(31), TODAY, null));
        assertThat(LateRule.reason(TODAY.minusDays(31), CASE, TODAY, " Brevet kom sent "))
                .hasValue("Brevet kom sent");
    }

    @Test
    void fromTheDayAfterItsLastDayACaseIsNotChangedWithoutAReason() {
        assertRefused(() -> LateRule.reason(TODAY, DateRange.inclusive(CASE.first(), TODAY.minusDays(1)), TODAY, null));
        assertThat(LateRule.reason(TODAY, DateRange.inclusive(CASE.first(), TODAY), TODAY, null))
                .isEmpty();
    }

    private static void assertRefused(ThrowingCallable late) {
        assertThatThrownBy(late)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("reason"));
    }
}
