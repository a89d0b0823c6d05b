package dk.trinvis.committee;

import dk.trinvis.common.paper.LineChart;
import dk.trinvis.common.paper.Paper.Lines;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Writes lines as a native chart with its own workbook; they are told apart by their dashes, not by colour. */
final class WordLines {

    private static final int ROWS = 6;
    private static final double FIRST_WIDTH = 3;
    private static final double OTHER_WIDTH = 1.25;

    private static final List<PresetLineDash> DASHES = List.of(
            PresetLineDash.SOLID,
            PresetLineDash.DASH,
            PresetLineDash.SYSTEM_DOT,
            PresetLineDash.DASH_DOT,
            PresetLineDash.SYSTEM_DASH,
            PresetLineDash.LARGE_DASH_DOT_DOT,
            PresetLineDash.DOT,
            PresetLineDash.LARGE_DASH);

    private WordLines() {}

    static void write(XWPFDocument document, Lines lines) {
        var chart = lines.chart();
        var target = WordChart.placed(document, ROWS, chart.title(), chart.description());
        target.setAutoTitleDeleted(true);
        target.displayBlanksAs(DisplayBlanks.GAP);
        target.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        var periods = target.createCategoryAxis(AxisPosition.BOTTOM);
        var numbers = target.createValueAxis(AxisPosition.LEFT);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        if (chart.low().compareTo(chart.high()) < 0) {
            numbers.setMinimum(chart.low().doubleValue());
            numbers.setMaximum(chart.high().doubleValue());
        }
        var data = (XDDFLineChartData) target.createData(ChartTypes.LINE, periods, numbers);
        for (int i = 0; i < chart.lines().size(); i++) {
            add(data, target, lines.periods(), chart.lines().get(i), i + 1);
        }
        target.plot(data);
    }

    private static void add(
            XDDFLineChartData data, XWPFChart target, List<String> periods, LineChart.Line line, int column) {
        var values = IntStream.range(0, periods.size())
                .mapToObj(index -> number(line.points().get(index).value()))
                .toArray(Double[]::new);
        var series = (XDDFLineChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(periods.toArray(String[]::new), range(target, periods.size(), 0), 0),
                XDDFDataSourcesFactory.fromArray(values, range(target, periods.size(), column), column));
        series.setTitle(line.label(), target.setSheetTitle(line.label(), column));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        var look = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK)));
        look.setWidth(line.pattern() == 0 ? FIRST_WIDTH : OTHER_WIDTH);
        look.setPresetDash(new XDDFPresetLineDash(DASHES.get(line.pattern() % DASHES.size())));
        series.setLineProperties(look);
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private static String range(XWPFChart target, int rows, int column) {
        return target.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
