package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.figures.LastingOutcome.Asked;
import dk.trinvis.figures.LastingOutcome.Counts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LastingOutcomeTest {

    private static final Asked ASKED = new Asked(LastingService.OUTCOMES, 13);

    @Test
    void theAmountIsTheSpendingDividedByThoseWhoAreStillThere() {
        LastingOutcome told = of(new Counts(11, 6), false);
        assertThat(told.oereEach()).contains(1_666_667L);
        assertThat(told.ended()).contains(11);
        assertThat(told.isSmall()).isFalse();
    }

    @Test
    void nothingIsDividedByNobody() {
        assertThat(of(new Counts(7, 0), false).oereEach()).isEmpty();
    }

    @Test
    void hiddenNumbersAreAllHidden() {
        LastingOutcome told = of(new Counts(7, 4), true);
        assertThat(told.oereEach()).isEmpty();
        assertThat(told.ended()).isEmpty();
        assertThat(told.lasting()).isEmpty();
        assertThat(told.isSmall()).isTrue();
    }

    @Test
    void fewWhoAreThereAndFewWhoAreNotAreBothSmall() {
        assertThat(new Counts(7, 4).isSmall(5)).isTrue();
        assertThat(new Counts(9, 5).isSmall(5)).isTrue();
        assertThat(new Counts(5, 5).isSmall(5)).isFalse();
        assertThat(new Counts(10, 5).isSmall(5)).isFalse();
        assertThat(new Counts(3, 0).isSmall(5)).isTrue();
    }

    private static LastingOutcome of(Counts counts, boolean hidden) {
        return LastingOutcome.of(LocalDate.of(2024, 12, 31), ASKED, 10_000_000, counts, hidden);
    }
}
