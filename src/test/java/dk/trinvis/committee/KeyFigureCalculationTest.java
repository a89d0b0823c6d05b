package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.trinvis.committee.KeyFigureOverview.Measure;
import dk.trinvis.committee.KeyFigureOverview.Point;
import dk.trinvis.committee.KeyFigureOverview.Series;
import dk.trinvis.common.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shares, averages and what is missing, from observations. */
class KeyFigureCalculationTest {

    private static final YearMonth LAST = YearMonth.of(2022, 12);
    private static final LocalDate FROM = LAST.atDay(1);
    private static final List<String> NEIGHBOURS = List.of("n1", "n2", "n3", "n4", "n5", "n6");
    private static final KeyFigureMeasureView ABOVE = measure("above", "", "persons", 0, "", "");
    private static final KeyFigureMeasureView BELOW = measure("below", "", "persons", 0, "", "");
    private static final KeyFigureMeasureView SHARE =
            measure("share", "economy", "percent", 3, ABOVE.code(), BELOW.code());

    static KeyFigureMeasureView measure(
            String code, String theme, String unit, int decimals, String numerator, String denominator) {
        return new KeyFigureMeasureView(
                code, 0, theme, code, code, unit, "lower", decimals, "month", 2, numerator, denominator);
    }

    private static KeyFigureObserved observed(String area, KeyFigureMeasureView measure, double value, String state) {
        return observed(area, measure, FROM, value, state);
    }

    private static KeyFigureObserved observed(
            String area, KeyFigureMeasureView measure, LocalDate from, double value, String state) {
        return new KeyFigureObserved(
                area,
                measure.code(),
                "",
                from,
                BigDecimal.valueOf(value),
                state,
                "Statistik",
                from.plusMonths(2),
                Instant.EPOCH,
                Optional.of(Fact.NEVER));
    }

    @ParameterizedTest
    @EnumSource
    void theAverageOfRandomObservationsIsTheNaiveFormula(KeyFigureRule rule) {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Map<String, double[]> drawn = new LinkedHashMap<>();
            List<KeyFigureObserved> all = new ArrayList<>();
            for (String area : NEIGHBOURS) {
                double[] pair = {random.nextInt(5_000), 1 + random.nextInt(50_000)};
                drawn.put(area, pair);
                all.add(observed(area, ABOVE, pair[0], "final"));
                all.add(observed(area, BELOW, pair[1], "final"));
            }
            all.add(observed("own", ABOVE, random.nextInt(9_000), "final"));
            all.add(observed("own", BELOW, 1, "final"));

            Point average = new KeyFigureCalculation(all).average(SHARE, NEIGHBOURS, rule, FROM);

            double naive = rule == KeyFigureRule.SUM_RATIO
                    ? 100
                            * drawn.values().stream()
                                    .mapToDouble(pair -> pair[0])
                                    .sum()
                            / drawn.values().stream()
                                    .mapToDouble(pair -> pair[1])
                                    .sum()
                    : drawn.values().stream()
                            .mapToDouble(pair -> 100 * pair[0] / pair[1])
                            .average()
                            .orElseThrow();
            assertThat(average.value().orElseThrow().doubleValue())
                    .as("seed " + seed)
                    .isCloseTo(naive, within(0.000_51));
        }
    }

    @Test
    void whatIsNoRateIsAveragedAreaByAreaWhateverTheRule() {
        KeyFigureCalculation calculation = new KeyFigureCalculation(
                List.of(observed("n1", ABOVE, 10, "final"), observed("n2", ABOVE, 31, "final")));

        assertThat(calculation
                        .average(ABOVE, List.of("n1", "n2"), KeyFigureRule.SUM_RATIO, FROM)
                        .value())
                .contains(new BigDecimal("21"));
    }

    @ParameterizedTest
    @EnumSource
    void anAverageOfSomeAreasOnlyIsMissing(KeyFigureRule rule) {
        KeyFigureCalculation calculation = new KeyFigureCalculation(List.of(
                observed("n1", ABOVE, 10, "final"),
                observed("n1", BELOW, 100, "final"),
                observed("n2", ABOVE, 10, "final")));

        assertThat(calculation.average(SHARE, List.of("n1", "n2"), rule, FROM)).isEqualTo(Point.MISSING);
        assertThat(calculation.average(SHARE, List.of("n1"), rule, FROM).value())
                .contains(new BigDecimal("10.000"));
    }

    @Test
    void aRateOverNothingIsMissing() {
        KeyFigureCalculation calculation =
                new KeyFigureCalculation(List.of(observed("n1", ABOVE, 0, "final"), observed("n1", BELOW, 0, "final")));

        assertThat(calculation.figure(SHARE, "n1", FROM)).isEqualTo(Point.MISSING);
    }

    @Test
    void aFigureIsAsSettledAsItsLeastSettledPart() {
        KeyFigureCalculation calculation = new KeyFigureCalculation(List.of(
                observed("n1", ABOVE, 1, "revised"),
                observed("n1", BELOW, 10, "final"),
                observed("n2", ABOVE, 1, "revised"),
                observed("n2", BELOW, 10, "provisional")));

        assertThat(calculation.figure(SHARE, "n1", FROM).state()).contains("revised");
        assertThat(calculation
                        .average(SHARE, List.of("n1", "n2"), KeyFigureRule.SUM_RATIO, FROM)
                        .state())
                .contains("provisional");
    }

    @Test
    void everySeriesHasTheSamePeriodsAndAMonthWithoutFiguresIsMissing() {
        KeyFigureSetView set =
                new KeyFigureSetView("s", "S", "own", List.of("n1"), "Omegn", List.of("n2"), "sum_ratio");
        List<KeyFigureObserved> all = new ArrayList<>();
        for (int back = 0; back < 40; back++) {
            LocalDate from = LAST.minusMonths(back).atDay(1);
            if (back != 3) {
                all.add(observed("own", ABOVE, from, back, "final"));
            }
            all.add(observed("own", BELOW, from, 100, "final"));
        }
        Map<String, KeyFigureMeasureView> measures = Map.of("above", ABOVE, "below", BELOW, "share", SHARE);

        Measure measure = new KeyFigureComparison(set, measures, LAST, new KeyFigureCalculation(all))
                .themes().stream()
                        .flatMap(theme -> theme.measures().stream())
                        .reduce((one, other) -> other)
                        .orElseThrow();

        assertThat(measure.periods()).hasSize(24).startsWith("2021-01").endsWith("2022-12");
        assertThat(measure.series())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.points()).hasSize(24));
        assertThat(measure.series().get(0).points().get(20)).isEqualTo(Point.MISSING);
        assertThat(measure.series().get(0).points().get(23).value()).contains(new BigDecimal("0.000"));
        assertThat(measure.series()).extracting(Series::own).containsExactly(true, false, false);
        assertThat(measure.series().get(2).area()).isEmpty();
        assertThat(measure.sources())
                .extracting(KeyFigureOverview.Source::published)
                .containsExactly(LocalDate.of(2023, 2, 1));
    }

    @Test
    void aRateHasAFigureUpToWhereBothOfItsPartsHave() {
        LocalDate early = LocalDate.of(2023, 1, 1);
        KeyFigureMeasureView rate = measure("rate", "economy", "percent", 1, "above", "below");

        assertThat(rate.end(Map.of("above", early, "below", early.plusMonths(1))))
                .contains(early);
        assertThat(rate.end(Map.of("above", early.plusMonths(1), "below", early)))
                .contains(early);
        assertThat(rate.end(Map.of("above", early, "rate", early))).isEmpty();
        assertThat(measure("above", "economy", "persons", 0, "", "").end(Map.of("above", early)))
                .contains(early);
    }

    @Test
    void onlyMeasuresOfAThemeAreShown() {
        KeyFigureSetView set = new KeyFigureSetView("s", "S", "own", List.of(), "", List.of(), "sum_ratio");

        List<KeyFigureOverview.Theme> themes = new KeyFigureComparison(
                        set,
                        Map.of("above", ABOVE, "below", BELOW, "share", SHARE),
                        LAST,
                        new KeyFigureCalculation(List.of()))
                .themes();

        assertThat(themes)
                .extracting(KeyFigureOverview.Theme::theme)
                .containsExactly("share_on_benefits", "economy", "duration", "company_effort");
        assertThat(themes.stream().flatMap(theme -> theme.measures().stream())).hasSize(1);
        assertThat(Stream.of(themes.get(1).measures().get(0).averageRule())).containsExactly(Optional.empty());
    }
}
