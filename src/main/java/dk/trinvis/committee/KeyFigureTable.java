package dk.trinvis.committee;

import dk.trinvis.committee.KeyFigureOverview.Measure;
import dk.trinvis.committee.KeyFigureOverview.Point;
import dk.trinvis.committee.KeyFigureOverview.Series;
import dk.trinvis.committee.KeyFigureOverview.Source;
import dk.trinvis.common.Languages;
import dk.trinvis.common.table.TableFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An overview as a table with a row for each figure that is there, under the names that imports of key figures have. */
final class KeyFigureTable {

    private static final List<String> HEADER = List.of(
            "theme",
            "measure",
            "name",
            "unit",
            "area",
            "area_name",
            "breakdown",
            "period",
            "value",
            "state",
            "source",
            "known_at");

    private final KeyFigureOverview overview;
    private final Map<String, String> names;
    private final List<List<?>> rows = new ArrayList<>();

    private KeyFigureTable(KeyFigureOverview overview) {
        this.overview = overview;
        names = overview.areas().stream().collect(Collectors.toMap(KeyFigureAreaView::code, KeyFigureAreaView::nameDa));
    }

    static byte[] write(KeyFigureOverview overview, TableFormat format) {
        var table = new KeyFigureTable(overview);
        overview.themes()
                .forEach(theme -> theme.measures()
                        .forEach(measure ->
                                measure.series().forEach(series -> table.add(theme.theme(), measure, series))));
        return TimelessTable.bytes(HEADER, table.rows, format);
    }

    private void add(String theme, Measure measure, Series series) {
        for (int i = 0; i < measure.periods().size(); i++) {
            String period = measure.periods().get(i);
            Point point = series.points().get(i);
            point.value().ifPresent(value -> rows.add(row(theme, measure, series, period, value, point)));
        }
    }

    private List<?> row(String theme, Measure measure, Series series, String period, BigDecimal value, Point point) {
        String area = series.area().orElse("");
        return List.of(
                theme,
                measure.measure().code(),
                measure.measure().label(Languages.DANISH),
                measure.measure().unit(),
                area,
                series.area().isEmpty() ? overview.set().averageName() : names.getOrDefault(area, area),
                overview.breakdown(),
                period,
                value,
                point.state().orElse(""),
                measure.sources().stream().map(Source::name).collect(Collectors.joining(", ")),
                overview.knownAt().toString());
    }
}
