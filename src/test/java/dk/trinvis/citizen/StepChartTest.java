package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.citizen.Chronicle.Scale;
import dk.trinvis.citizen.StepChart.Move;
import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepChartTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final List<Move> UP_AND_DOWN =
            List.of(new Move(FIRST, 4), new Move(FIRST.plusDays(25), 3), new Move(FIRST.plusDays(75), 5));

    @Test
    void theStepClosestToAJobIsAtTheTop() {
        StepChart lower = new StepChart(new Scale(1, 5, true), UP_AND_DOWN, FIRST, FIRST.plusDays(100));
        StepChart higher = new StepChart(new Scale(1, 5, false), UP_AND_DOWN, FIRST, FIRST.plusDays(100));

        assertThat(lower.rows()).containsExactly(1, 2, 3, 4, 5);
        assertThat(higher.rows()).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void theWayGoesFromDayToDayAndStepToStep() {
        StepChart chart = new StepChart(new Scale(1, 5, true), UP_AND_DOWN, FIRST, FIRST.plusDays(100));

        assertThat(chart.svg("way", "", "")).contains("d=\"M0.0 112 H100.0 V80 H300.0 V144 H400.0\"");
    }

    @Test
    void whatIsSaidOfThePictureIsMarkupNowhere() {
        StepChart chart = new StepChart(new Scale(1, 5, true), UP_AND_DOWN, FIRST, FIRST.plusDays(100));

        assertThat(chart.svg("way", "<b>&\"", "<i>"))
                .contains("&lt;b&gt;&amp;&quot;", "&lt;i&gt;")
                .doesNotContain("<b>", "<i>", "style=");
    }

    @Test
    void aBarLiesOnTheDaysOfTheWay() {
        StepChart chart = new StepChart(new Scale(1, 5, true), UP_AND_DOWN, FIRST, FIRST.plusDays(100));

        assertThat(chart.bar(new DateRange(FIRST.plusDays(25), FIRST.plusDays(75)), "bar", "<Praktik>"))
                .contains("x=\"100.0\"", "width=\"200.0\"", "aria-labelledby=\"bar\"", "&lt;Praktik&gt;")
                .doesNotContain("style=");
    }

    @Test
    void aBarEndsWithTheDrawingAndWhatIsAheadIsNotDrawn() {
        StepChart chart = new StepChart(new Scale(1, 5, true), UP_AND_DOWN, FIRST, FIRST.plusDays(100));

        assertThat(chart.bar(DateRange.from(FIRST.plusDays(75)), "bar", "")).contains("x=\"300.0\"", "width=\"100.0\"");
        assertThat(chart.shows(DateRange.from(FIRST.plusDays(99)))).isTrue();
        assertThat(chart.shows(DateRange.from(FIRST.plusDays(100)))).isFalse();
    }

    @Test
    void whatBeganBeforeTheFirstScreeningIsDrawnFromItsFirstDay() {
        DateRange earlier = new DateRange(FIRST.minusDays(10), FIRST);

        StepChart chart = StepChart.of(new Scale(1, 5, true), List.of(), List.of(earlier), FIRST.plusDays(100));

        assertThat(chart.first()).isEqualTo(FIRST.minusDays(10));
    }
}
