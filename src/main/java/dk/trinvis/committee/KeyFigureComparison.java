package dk.trinvis.committee;

import dk.trinvis.committee.KeyFigureOverview.Measure;
import dk.trinvis.committee.KeyFigureOverview.Point;
import dk.trinvis.committee.KeyFigureOverview.Series;
import dk.trinvis.committee.KeyFigureOverview.Theme;
import dk.trinvis.common.Coded;
import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts the figures of a comparison together.
 *
 * @param measures all there are, by code
 * @param month the last one
 */
record KeyFigureComparison(
        KeyFigureSetView set,
        Map<String, KeyFigureMeasureView> measures,
        YearMonth month,
        KeyFigureCalculation calculation) {

    /** The days whose observations are needed for an overview that ends in the month. */
    static DateRange days(YearMonth month) {
        return new DateRange(
                month.minusMonths(KeyFigureOverview.MONTHS + 12).atDay(1),
                month.plusMonths(1).atDay(1));
    }

    /** The four themes, each with its measures in their order. */
    List<Theme> themes() {
        return Stream.of(KeyFigureTheme.values())
                .map(theme -> new Theme(
                        theme.code(),
                        measures.values().stream()
                                .filter(measure -> measure.theme().equals(theme.code()))
                                .sorted(Comparator.comparingInt(KeyFigureMeasureView::ordinal)
                                        .thenComparing(KeyFigureMeasureView::code))
                                .map(this::measure)
                                .toList()))
                .toList();
    }

    private Measure measure(KeyFigureMeasureView measure) {
        KeyFigurePeriod kind = measure.periods();
        List<DateRange> periods = kind.endingIn(month, KeyFigureOverview.MONTHS);
        List<Series> series = new ArrayList<>();
        series.add(of(measure, set.ownArea(), true, periods));
        set.members().forEach(area -> series.add(of(measure, area, false, periods)));
        Optional<KeyFigureRule> rule = rule(measure);
        rule.map(known -> new Series(
                        Optional.empty(),
                        false,
                        points(periods, from -> calculation.average(measure, set.averageAreas(), known, from))))
                .ifPresent(series::add);
        return new Measure(
                measure,
                Optional.ofNullable(measures.get(measure.numerator())),
                Optional.ofNullable(measures.get(measure.denominator())),
                rule.map(KeyFigureRule::code),
                periods.stream().map(kind::written).toList(),
                series,
                calculation.takeSources());
    }

    private Optional<KeyFigureRule> rule(KeyFigureMeasureView measure) {
        return Coded.find(KeyFigureRule.class, set.averageRule())
                .filter(wanted -> !set.averageAreas().isEmpty())
                .map(wanted -> KeyFigureCalculation.applied(wanted, measure));
    }

    private Series of(KeyFigureMeasureView measure, String area, boolean own, List<DateRange> periods) {
        return new Series(Optional.of(area), own, points(periods, from -> calculation.figure(measure, area, from)));
    }

    private static List<Point> points(List<DateRange> periods, Function<LocalDate, Point> figure) {
        return periods.stream().map(period -> figure.apply(period.first())).toList();
    }
}
