package dk.trinvis.committee;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key figures of the four themes over {@link #MONTHS} months, as known at one moment. Every series of a measure has the
 * same definition and the same periods.
 *
 * @param month the last month, {@code 2022-12}
 * @param areas those of the comparison
 * @param breakdown which part of each area the figures are of; empty for all of it
 * @param breakdowns of which parts there are figures
 */
public record KeyFigureOverview(
        KeyFigureSetView set,
        List<KeyFigureAreaView> areas,
        String breakdown,
        List<String> breakdowns,
        String month,
        Instant knownAt,
        List<Theme> themes) {

    /** How many months an overview reaches back, its last one counted. */
    public static final int MONTHS = 24;

    /**
     * One of the four.
     *
     * @param theme the code of a {@link KeyFigureTheme}
     */
    public record Theme(String theme, List<Measure> measures) {}

    /**
     * A measure with its figures.
     *
     * @param numerator the measure above the line, of a rate
     * @param denominator the one below it
     * @param averageRule the code of the {@link KeyFigureRule} by which the average was formed; empty where there is none
     * @param periods what each figure of a series is of: {@code 2022-12}, {@code 2022Q4} or {@code 2022}
     * @param sources where the figures are from, and the last day on which each published some of them
     */
    public record Measure(
            KeyFigureMeasureView measure,
            Optional<KeyFigureMeasureView> numerator,
            Optional<KeyFigureMeasureView> denominator,
            Optional<String> averageRule,
            List<String> periods,
            List<Series> series,
            List<Source> sources) {}

    /**
     * The figures of an area, or the average.
     *
     * @param area its code; empty for the average
     * @param own whether it is the municipality that the overview is made for
     */
    public record Series(Optional<String> area, boolean own, List<Point> points) {

        /** The last figure that is there. */
        public Optional<BigDecimal> last() {
            return points.stream().flatMap(point -> point.value().stream()).reduce((earlier, later) -> later);
        }
    }

    /**
     * A figure, rounded as it is shown.
     *
     * @param value empty for one that is missing
     * @param state the code of a {@link KeyFigureState}; of a computed one that of the least settled part
     */
    public record Point(Optional<BigDecimal> value, Optional<String> state) {

        static final Point MISSING = new Point(Optional.empty(), Optional.empty());
    }

    /** Who published figures, and when last. */
    public record Source(String name, LocalDate published) {}

    /** All of its measures. */
    Stream<Measure> measures() {
        return themes.stream().flatMap(theme -> theme.measures().stream());
    }
}
