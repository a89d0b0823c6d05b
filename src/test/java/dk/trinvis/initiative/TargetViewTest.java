package dk.trinvis.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Input;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetViewTest {

    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final TargetView RANK = rank("placering", "at_most", "20", END, "30");

    @Test
    void anotherNameOrAudienceIsJudgedAlike() {
        TargetEntry renamed =
                new TargetEntry("Rang", "placering", true, "at_most", new BigDecimal("20.00"), END, path("30.0"));

        assertThat(RANK.judgesAs(renamed.view("rank", new Input()))).isTrue();
    }

    @Test
    void anythingThatMeasurementsAreHeldAgainstMakesADifference() {
        assertThat(List.of(
                        rank("point", "at_most", "20", END, "30"),
                        rank("placering", "at_least", "20", END, "30"),
                        rank("placering", "at_most", "12", END, "30"),
                        rank("placering", "at_most", "20", END.plusDays(1), "30"),
                        rank("placering", "at_most", "20", END, "31")))
                .noneMatch(RANK::judgesAs);
    }

    private static TargetView rank(String unit, String comparator, String aim, LocalDate dueOn, String onTheWay) {
        return new TargetEntry("Placering", unit, false, comparator, new BigDecimal(aim), dueOn, path(onTheWay))
                .view("rank", new Input());
    }

    private static List<TargetView.Year> path(String aim) {
        return List.of(new TargetView.Year(2025, new BigDecimal(aim)));
    }
}
