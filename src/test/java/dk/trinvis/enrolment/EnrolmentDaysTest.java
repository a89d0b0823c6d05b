package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Invariant 8, as tracks and imported activities ask it. */
class EnrolmentDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 27);
    private static final EnrolmentDays CASE = new EnrolmentDays(7, "FI-7", 7, 1, DateRange.inclusive(FIRST, LAST));

    @Test
    void whatLiesInACaseHasItsDaysInsideTheCase() {
        assertThat(CASE.inside(FIRST, Optional.of(LAST))).isEqualTo(CASE.days());
        assertThat(CASE.inside(LAST, Optional.empty())).isEqualTo(DateRange.inclusive(LAST, LAST));
        assertRefused("first_day", () -> CASE.inside(FIRST.minusDays(1), Optional.of(LAST)));
        assertRefused("first_day", () -> CASE.inside(LAST.plusDays(1), Optional.empty()));
        assertRefused("last_day", () -> CASE.inside(FIRST, Optional.of(LAST.plusDays(1))));
        assertRefused("last_day", () -> CASE.inside(LAST, Optional.of(FIRST)));
    }

    private static void assertRefused(String column, ThrowingCallable outside) {
        assertThatThrownBy(outside)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo(column));
    }
}
