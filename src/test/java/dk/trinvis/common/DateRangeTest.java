package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 9, 25);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Test
    void theFirstAndTheLastDayBelongToIt() {
        DateRange range = DateRange.inclusive(MONDAY, WEDNESDAY);

        assertThat(range.contains(MONDAY)).isTrue();
        assertThat(range.contains(WEDNESDAY)).isTrue();
        assertThat(range.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(range.contains(WEDNESDAY.plusDays(1))).isFalse();
        assertThat(range.lastDay()).contains(WEDNESDAY);
    }

    @Test
    void aRangeOfOneDayHasOneDay() {
        DateRange range = DateRange.inclusive(MONDAY, MONDAY);

        assertThat(range.days()).isEqualTo(1);
        assertThat(range.lastDay()).contains(MONDAY);
    }

    @Test
    void aLastDayBeforeTheFirstDayIsRefused() {
        assertThatThrownBy(() -> DateRange.inclusive(TUESDAY, MONDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DateRange(MONDAY, MONDAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutALastDayItGoesOnForEver() {
        DateRange open = DateRange.of(MONDAY, Optional.empty());

        assertThat(open).isEqualTo(DateRange.from(MONDAY));
        assertThat(open.isOpen()).isTrue();
        assertThat(open.lastDay()).isEmpty();
        assertThat(open.contains(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void daysAreCountedFromFirstToLastOverALeapDayAndTheShiftToSummerTime() {
        assertThat(DateRange.inclusive(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1))
                        .days())
                .isEqualTo(3);
        assertThat(DateRange.inclusive(LocalDate.of(2023, 3, 25), LocalDate.of(2023, 3, 26))
                        .days())
                .isEqualTo(2);
    }

    @Test
    void rangesThatOnlyTouchDoNotOverlap() {
        DateRange until = new DateRange(MONDAY, TUESDAY);
        DateRange from = DateRange.from(TUESDAY);

        assertThat(until.overlaps(from)).isFalse();
        assertThat(from.overlaps(until)).isFalse();
        assertThat(until.intersection(from)).isEmpty();
    }

    @Test
    void theSharedDaysOfTwoRangesAreTheSameSeenFromEither() {
        DateRange earlier = DateRange.inclusive(MONDAY, TUESDAY);
        DateRange later = DateRange.from(TUESDAY);

        assertThat(earlier.overlaps(later)).isTrue();
        assertThat(earlier.intersection(later)).contains(DateRange.inclusive(TUESDAY, TUESDAY));
        assertThat(later.intersection(earlier)).contains(DateRange.inclusive(TUESDAY, TUESDAY));
    }

    @Test
    void aRangeContainsItselfAndWhatLiesInsideButNothingThatSticksOut() {
        DateRange outer = DateRange.inclusive(MONDAY, WEDNESDAY);

        assertThat(outer.contains(outer)).isTrue();
        assertThat(outer.contains(DateRange.inclusive(TUESDAY, WEDNESDAY))).isTrue();
        assertThat(outer.contains(DateRange.inclusive(TUESDAY, WEDNESDAY.plusDays(1))))
                .isFalse();
        assertThat(outer.contains(DateRange.inclusive(MONDAY.minusDays(1), TUESDAY)))
                .isFalse();
    }
}
