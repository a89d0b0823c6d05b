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
        LastingOutcome told = of(new Counts(11, 6), true);
        assertThat(told.oereEach()).contains(1_666_667L);
        assertThat(told.ended()).contains(11);
        assertThat(told.hidden()).isFalse();
    }

    @Test
    void nothingIsDividedByNobody() {
        assertThat(of(new Counts(7, 0), true).oereEach()).isEmpty();
    }

    @Test
    void whoDoesNotWorkWithTheInitiativeIsToldNoNumberHoweverLarge() {
        LastingOutcome told = of(new Counts(700, 400), false);
        assertThat(told.oereEach()).isEmpty();
        assertThat(told.ended()).isEmpty();
        assertThat(told.lasting()).isEmpty();
        assertThat(told.hidden()).isTrue();
    }

    private static LastingOutcome of(Counts counts, boolean internal) {
        return LastingOutcome.of(LocalDate.of(2024, 12, 31), ASKED, 10_000_000, counts, internal);
    }
}
