package dk.trinvis.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final LocalDate GRANTED = LocalDate.of(2023, 11, 23);
    private static final YearMonth APRIL = YearMonth.of(2024, 4);
    private static final Grant SPLIT = new Grant(
            50_000_000,
            GRANTED,
            "Forummet",
            "",
            "",
            false,
            List.of(new GrantLine("Seminar", 10_000_000), new GrantLine("Netværk", 40_000_000)));
    private static final Grant DEVELOPMENT = new Grant(95_000_000, GRANTED, "Udvikling", "", "", true, List.of());

    @Test
    void whatIsLeftOfALineIsWhatWasNotSpent() {
        Money money = Money.of(
                List.of(SPLIT),
                List.of(spent("Seminar", APRIL, 9_000_000), spent("Seminar", APRIL.plusMonths(1), -500_000)),
                GRANTED);

        assertThat(money.lines()).extracting(Money.Line::left).containsExactly(1_500_000L, 40_000_000L);
        assertThat(money.granted()).isEqualTo(50_000_000);
        assertThat(money.spent()).isEqualTo(8_500_000);
        assertThat(money.left()).isEqualTo(41_500_000);
        assertThat(money.months()).containsExactly(APRIL.plusMonths(1), APRIL);
        assertThat(money.in(APRIL)).isEqualTo(9_000_000);
        assertThat(money.in(APRIL.minusMonths(1))).isZero();
    }

    @Test
    void linesOfOneNameCountTogetherAndAGrantThatIsNotSplitIsOneItself() {
        Money money = Money.of(List.of(SPLIT, SPLIT, DEVELOPMENT), List.of(), GRANTED);
        assertThat(money.lines())
                .extracting(Money.Line::name, Money.Line::granted)
                .containsExactly(
                        tuple("Seminar", 20_000_000L), tuple("Netværk", 80_000_000L), tuple("Udvikling", 95_000_000L));
        assertThat(money.isDevelopment()).isTrue();
    }

    @Test
    void spendingOnALineThatIsNoMoreStillCounts() {
        Money money = Money.of(List.of(), List.of(spent("Gammel linje", APRIL, 100)), GRANTED);
        assertThat(money.lines()).singleElement().satisfies(line -> {
            assertThat(line.granted()).isZero();
            assertThat(line.left()).isEqualTo(-100);
        });
    }

    @Test
    void grantsOfLaterDaysDoNotCountYet() {
        assertThat(Money.of(List.of(SPLIT), List.of(), GRANTED.minusDays(1)).lines())
                .isEmpty();
    }

    private static Spending spent(String line, YearMonth month, long oere) {
        return new Spending(1, new SpendingEntry("x", month, line, oere, "Prøve"));
    }
}
