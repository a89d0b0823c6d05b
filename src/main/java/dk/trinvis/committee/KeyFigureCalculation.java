package dk.trinvis.committee;

import dk.trinvis.committee.KeyFigureOverview.Point;
import dk.trinvis.committee.KeyFigureOverview.Source;
import dk.trinvis.common.Coded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Computes figures from observations, and remembers which it used. What needs an observation that is missing is missing, too:
 * nothing is estimated, and no average is formed of some areas only.
 */
final class KeyFigureCalculation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Place, KeyFigureObserved> observed = new HashMap<>();
    private final Map<String, LocalDate> sources = new TreeMap<>();

    private record Place(String area, String measure, LocalDate from) {}

    /** A number, and how settled all that it comes from is. */
    private record Figure(BigDecimal value, Set<KeyFigureState> states) {

        Figure with(Figure other, BigDecimal value) {
            Set<KeyFigureState> both = EnumSet.copyOf(states);
            both.addAll(other.states);
            return new Figure(value, both);
        }

        Figure plus(Figure other) {
            return with(other, value.add(other.value));
        }

        /** The least settled of all. */
        KeyFigureState state() {
            return states.contains(KeyFigureState.PROVISIONAL)
                    ? KeyFigureState.PROVISIONAL
                    : states.contains(KeyFigureState.REVISED) ? KeyFigureState.REVISED : KeyFigureState.FINAL;
        }
    }

    KeyFigureCalculation(Collection<KeyFigureObserved> known) {
        known.forEach(each -> observed.put(new Place(each.area(), each.measure(), each.from()), each));
    }

    /** The figure of one area. */
    Point figure(KeyFigureMeasureView measure, String area, LocalDate from) {
        return point(measure, of(measure, List.of(area), from));
    }

    /** The average of several areas. */
    Point average(KeyFigureMeasureView measure, List<String> areas, KeyFigureRule rule, LocalDate from) {
        return point(
                measure,
                applied(rule, measure) == KeyFigureRule.SUM_RATIO
                        ? of(measure, areas, from)
                        : mean(measure, areas, from));
    }

    /** The rule by which averages of the measure are formed where this one is wanted. */
    static KeyFigureRule applied(KeyFigureRule wanted, KeyFigureMeasureView measure) {
        return measure.isRate() ? wanted : KeyFigureRule.UNWEIGHTED_MEAN;
    }

    /** Who published what was used since this was last asked. */
    List<Source> takeSources() {
        List<Source> used = sources.entrySet().stream()
                .map(each -> new Source(each.getKey(), each.getValue()))
                .toList();
        sources.clear();
        return used;
    }

    /** The areas taken together: of a rate, the sum of the numerators over that of the denominators. */
    private Optional<Figure> of(KeyFigureMeasureView measure, List<String> areas, LocalDate from) {
        if (!measure.isRate()) {
            return sum(measure.code(), areas, from);
        }
        Optional<Figure> above = sum(measure.numerator(), areas, from);
        Optional<Figure> below = sum(measure.denominator(), areas, from)
                .filter(figure -> figure.value().signum() != 0);
        return above.flatMap(top -> below.map(bottom -> top.with(
                bottom,
                (measure.isPercent() ? top.value().multiply(HUNDRED) : top.value())
                        .divide(bottom.value(), MathContext.DECIMAL64))));
    }

    private Optional<Figure> mean(KeyFigureMeasureView measure, List<String> areas, LocalDate from) {
        List<Figure> each = areas.stream()
                .flatMap(area -> of(measure, List.of(area), from).stream())
                .toList();
        return each.size() < areas.size()
                ? Optional.empty()
                : each.stream()
                        .reduce(Figure::plus)
                        .map(sum -> new Figure(
                                sum.value().divide(BigDecimal.valueOf(areas.size()), MathContext.DECIMAL64),
                                sum.states()));
    }

    private Optional<Figure> sum(String measure, List<String> areas, LocalDate from) {
        List<KeyFigureObserved> found = new ArrayList<>();
        for (String area : areas) {
            KeyFigureObserved one = observed.get(new Place(area, measure, from));
            if (one == null) {
                return Optional.empty();
            }
            found.add(one);
        }
        found.forEach(each ->
                sources.merge(each.source(), each.published(), (before, now) -> before.isAfter(now) ? before : now));
        return found.stream().map(KeyFigureCalculation::figure).reduce(Figure::plus);
    }

    private static Figure figure(KeyFigureObserved observed) {
        return new Figure(
                observed.value(),
                EnumSet.of(Coded.find(KeyFigureState.class, observed.state()).orElseThrow()));
    }

    private static Point point(KeyFigureMeasureView measure, Optional<Figure> figure) {
        return figure.map(found -> new Point(
                        Optional.of(found.value().setScale(measure.decimals(), RoundingMode.HALF_UP)),
                        Optional.of(found.state().code())))
                .orElse(Point.MISSING);
    }
}
