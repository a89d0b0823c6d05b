package dk.trinvis.committee;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dk.trinvis.committee.KeyFigureOverview.Measure;
import dk.trinvis.committee.KeyFigureOverview.Point;
import dk.trinvis.committee.KeyFigureOverview.Series;
import dk.trinvis.committee.KeyFigureOverview.Source;
import dk.trinvis.common.Message;
import dk.trinvis.common.paper.LineChart;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Lines;
import dk.trinvis.common.paper.Paper.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words an overview in one language: page and paper say the same of the same figures. */
public final class KeyFigureSheets {

    private static final String MISSING = "–";

    private final KeyFigureOverview overview;
    private final Locale locale;

    /** In English when asked for English, else in Danish. */
    public KeyFigureSheets(KeyFigureOverview overview, Locale locale) {
        this.overview = overview;
        this.locale = locale;
    }

    /** For example "december 2022". */
    public String month() {
        return month("MMMM uuuu", YearMonth.parse(overview.month()));
    }

    private String month(String pattern, YearMonth month) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(month);
    }

    /** What is compared, and which part of it. */
    public String subtitle() {
        String name = overview.set().name();
        return overview.breakdown().isEmpty() ? name : text("part", name, overview.breakdown());
    }

    /** The four themes. */
    public List<KeyFigureSheet.Theme> themes() {
        return overview.themes().stream()
                .map(theme -> new KeyFigureSheet.Theme(
                        theme.theme(),
                        text("theme." + theme.theme()),
                        theme.measures().stream().map(this::sheet).toList()))
                .toList();
    }

    private KeyFigureSheet sheet(Measure measure) {
        KeyFigureMeasureView view = measure.measure();
        return new KeyFigureSheet(
                view.code(), view.label(locale), about(measure), picture(measure), table(measure), sources(measure));
    }

    private List<String> about(Measure measure) {
        KeyFigureMeasureView view = measure.measure();
        List<String> about = new ArrayList<>();
        about.add(text("unit." + view.unit()) + " " + text("better." + view.better()));
        measure.numerator()
                .flatMap(above ->
                        measure.denominator().map(below -> text("rate", above.label(locale), below.label(locale))))
                .ifPresent(about::add);
        measure.averageRule()
                .map(rule -> text(
                        "average." + rule,
                        overview.set().averageName(),
                        list(overview.set().averageAreas().stream().map(this::area)),
                        area(overview.set().ownArea())))
                .ifPresent(about::add);
        return about;
    }

    private List<String> sources(Measure measure) {
        return measure.sources().isEmpty()
                ? List.of(text("noFigures"))
                : measure.sources().stream().map(this::source).toList();
    }

    private String source(Source source) {
        return text("source", source.name(), source.published());
    }

    private Lines picture(Measure measure) {
        List<Series> series = measure.series();
        List<Integer> order = IntStream.range(0, series.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer index) -> series.get(index).last().orElse(null),
                        Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        List<String> figures = order.stream()
                .map(index -> number(measure, series.get(index).last()))
                .toList();
        LineChart chart = new LineChart(
                measure.measure().label(locale),
                text("described", list(order.stream().map(series::get).map(each -> described(measure, each)))),
                order.stream().map(index -> line(series.get(index), index)).toList());
        return new Lines(chart, measure.periods().stream().map(this::period).toList(), figures, scale(measure, chart));
    }

    private String described(Measure measure, Series series) {
        return name(series) + " " + number(measure, series.last());
    }

    private LineChart.Line line(Series series, int pattern) {
        return new LineChart.Line(
                name(series),
                pattern,
                series.points().stream()
                        .map(point ->
                                new LineChart.Point(point.value().orElse(null), is(point, KeyFigureState.PROVISIONAL)))
                        .toList());
    }

    private String scale(Measure measure, LineChart chart) {
        List<String> periods = measure.periods();
        return measure.sources().isEmpty()
                ? text("noFigures")
                : text(
                        "scale",
                        number(measure, Optional.of(chart.low())),
                        number(measure, Optional.of(chart.high())),
                        period(periods.get(0)),
                        period(periods.get(periods.size() - 1)));
    }

    private Table table(Measure measure) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text("period." + measure.measure().period()), false));
        measure.series().forEach(series -> columns.add(new Column(name(series), true)));
        return new Table(
                measure.measure().label(locale),
                columns,
                IntStream.range(0, measure.periods().size())
                        .mapToObj(index -> row(measure, index))
                        .toList(),
                false);
    }

    private List<String> row(Measure measure, int index) {
        return Stream.concat(
                        Stream.of(period(measure.periods().get(index))),
                        measure.series().stream()
                                .map(series -> cell(measure, series.points().get(index))))
                .toList();
    }

    private String cell(Measure measure, Point point) {
        String mark = is(point, KeyFigureState.PROVISIONAL) ? "*" : is(point, KeyFigureState.REVISED) ? " r" : "";
        return number(measure, point.value()) + mark;
    }

    private static boolean is(Point point, KeyFigureState state) {
        return point.state().filter(state.code()::equals).isPresent();
    }

    private String number(Measure measure, Optional<BigDecimal> value) {
        NumberFormat format = NumberFormat.getNumberInstance(ULocale.forLocale(locale));
        format.setMinimumFractionDigits(measure.measure().decimals());
        format.setMaximumFractionDigits(measure.measure().decimals());
        return value.map(format::format).orElse(MISSING);
    }

    /** For example "dec. 2022", "4. kvartal 2022" or "2022". */
    private String period(String written) {
        if (!written.contains("Q")) {
            return written.contains("-") ? month("MMM uuuu", YearMonth.parse(written)) : written;
        }
        String[] parts = written.split("Q", 2);
        return text("quarter", parts[1], parts[0]);
    }

    private String name(Series series) {
        return series.area().map(this::area).orElse(overview.set().averageName());
    }

    /** The area's name; its code where it has none. */
    public String area(String code) {
        return overview.areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(area -> area.name(locale))
                .orElse(code);
    }

    private String list(Stream<String> items) {
        return ListFormatter.getInstance(ULocale.forLocale(locale)).format(items.toList());
    }

    private String text(String key, Object... arguments) {
        return Message.of("committee.overview." + key, arguments).in(locale);
    }
}
