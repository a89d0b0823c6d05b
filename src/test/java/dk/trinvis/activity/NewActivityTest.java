package dk.trinvis.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.trinvis.common.InvalidInput;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewActivityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = FIRST.plusWeeks(13).minusDays(1);

    @Test
    void onlyTypeAndFirstDayAreNeeded() {
        NewActivity bare = new NewActivity("small_job", FIRST, null, null, null, null, " ", null, null, null, null);

        assertThat(bare.begun().lastDay()).isEmpty();
        assertThat(bare.terms().purpose()).isEmpty();
        assertThat(bare.begun().continuesAfterEnd()).isFalse();
    }

    @Test
    void theReviewIsInTheMiddleUnlessADayIsGiven() {
        assertThat(of(LAST, null, null).begun().review().dueOn()).contains(FIRST.plusDays(45));
        assertThat(of(LAST, FIRST.plusDays(10), null).begun().review().dueOn()).contains(FIRST.plusDays(10));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        NewActivity wrong = new NewActivity(
                "", null, null, BigDecimal.valueOf(169), "1234", null, "x".repeat(1001), null, null, null, null);

        assertThat(fields(wrong)).containsExactly("type", "firstDay", "weeklyHours", "cvr", "purpose");
    }

    @Test
    void theReviewLiesInThePeriodAndTheLastDayAfterTheFirst() {
        assertThat(fields(of(LAST, LAST.plusDays(1), null))).containsExactly("midwayReviewOn");
        assertThat(fields(of(FIRST.minusDays(1), null, null))).containsExactly("lastDay");
    }

    @Test
    void hoursAreKeptAsMinutes() {
        assertThat(of(LAST, null, new BigDecimal("7.5")).terms().weeklyMinutes())
                .contains(450);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "168.01", "7.125", "1E-500000000", "1E+500000000", "1E-2147483647", "1E2"})
    void hoursThatNobodyMeansAreRefusedWithoutRoundingThem(String hours) {
        NewActivity wanted = of(LAST, null, new BigDecimal(hours));

        assertTimeout(Duration.ofSeconds(1), () -> assertThat(fields(wanted)).containsExactly("weeklyHours"));
    }

    private static NewActivity of(LocalDate last, @Nullable LocalDate review, @Nullable BigDecimal hours) {
        return new NewActivity("work_placement", FIRST, last, hours, null, null, null, null, review, null, null);
    }

    private static List<String> fields(NewActivity wanted) {
        return catchThrowableOfType(InvalidInput.class, wanted::begun).errors().stream()
                .map(InvalidInput.FieldError::field)
                .toList();
    }
}
