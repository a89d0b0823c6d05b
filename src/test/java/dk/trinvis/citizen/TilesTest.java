package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Tiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatIsSaidOfAnEarlierDayHoldsUntilWhatWasSaidLater() {
        List<CitizenGoal> goals = List.of(
                goal(new DateRange(DAY, DAY.plusDays(10)), "first"), goal(DateRange.from(DAY.plusDays(10)), "last"));

        DateRange between = Tiles.from(DAY.plusDays(4), goals);

        assertThat(between).isEqualTo(new DateRange(DAY.plusDays(4), DAY.plusDays(10)));
        assertThat(Tiles.around(between, goals, (days, before) -> goal(days, before.words())))
                .extracting(CitizenGoal::valid)
                .containsExactly(new DateRange(DAY, DAY.plusDays(4)), DateRange.from(DAY.plusDays(10)));
    }

    @Test
    void whatIsSaidLastHoldsFromItsDayOn() {
        List<CitizenGoal> goals = List.of(goal(DateRange.from(DAY), "only"));

        assertThat(Tiles.from(DAY, goals)).isEqualTo(DateRange.from(DAY));
        assertThat(Tiles.around(DateRange.from(DAY), goals, (days, before) -> goal(days, before.words())))
                .isEmpty();
    }

    private static CitizenGoal goal(DateRange days, String words) {
        return new CitizenGoal(1, days, words);
    }
}
