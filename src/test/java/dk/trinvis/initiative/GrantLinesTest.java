package dk.trinvis.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Languages;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantLinesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 23);
    private static final GrantLine SEMINAR = new GrantLine("Seminar", 10_000_000);
    private static final GrantLine NETWORK = new GrantLine("Netværk", 40_000_000);

    @Test
    void linesThatMakeUpTheGrantHold() {
        assertThat(GrantLines.check(List.of(grant(SEMINAR, NETWORK)), DAY))
                .contains(new GrantLines.Sum(true, "100.000 + 400.000 = 500.000"));
    }

    @Test
    void linesThatDoNotMakeItUpAreShownNotTo() {
        assertThat(GrantLines.check(List.of(grant(NETWORK), grant(SEMINAR, NETWORK)), DAY))
                .contains(new GrantLines.Sum(false, "400.000 ≠ 500.000; 100.000 + 400.000 = 500.000"));
    }

    @Test
    void grantsThatAreNotSplitOrNotGivenYetHaveNoCheck() {
        assertThat(GrantLines.check(List.of(grant()), DAY)).isEmpty();
        assertThat(GrantLines.check(List.of(grant(NETWORK)), DAY.minusDays(1))).isEmpty();
    }

    @Test
    void linesThatDoNotMakeUpTheGrantAreRefused() {
        assertThat(faults(grant(SEMINAR))).contains("Linjerne skal give hele bevillingen: 100.000 ≠ 500.000.");
        assertThat(faults(grant(SEMINAR, new GrantLine("", 40_000_000)))).hasSize(1);
        assertThat(faults(grant(NETWORK, SEMINAR))).isEmpty();
    }

    private static List<String> faults(Grant grant) {
        Input input = new Input();
        new InitiativeEntry("T", "", "", DAY, null, "", "", "", "", "", null, List.of(grant), null)
                .view("x", 1, 1, true, input);
        try {
            input.finish();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream()
                    .map(error -> error.message().in(Languages.DANISH))
                    .toList();
        }
        return List.of();
    }

    private static Grant grant(GrantLine... lines) {
        return new Grant(50_000_000, DAY, "Forummets indsatser", "", "", false, List.of(lines));
    }
}
