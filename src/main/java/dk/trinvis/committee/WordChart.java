package dk.trinvis.committee;

import dk.trinvis.common.paper.BarChart;
import dk.trinvis.common.paper.Paper.Chart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes bars as a native chart with its own workbook, so that a secretary can edit and restyle it. */
final class WordChart {

    private static final byte[] BLUE = {0x1F, 0x5C, (byte) 0x99};
    private static final int WIDTH = 160 * Units.EMU_PER_CENTIMETER / 10;
    private static final int ROW = 9 * Units.EMU_PER_CENTIMETER / 10;

    private WordChart() {}

    static void write(XWPFDocument document, Chart chart) {
        var bars = chart.bars();
        draw(placed(document, bars.bars().size() + 1, bars.title(), bars.description()), chart);
    }

    /** An empty chart at the end of the document, so many rows high, with what it shows in words. */
    static XWPFChart placed(XWPFDocument document, int rows, String title, String description) {
        try {
            var run = document.createParagraph().createRun();
            var target = document.createChart(run, WIDTH, ROW * rows);
            var picture = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            picture.setTitle(title);
            picture.setDescr(title + ". " + description);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void draw(XWPFChart target, Chart chart) {
        target.setAutoTitleDeleted(true);
        var names = target.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        var numbers = target.createValueAxis(AxisPosition.BOTTOM);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setMinimum(0);
        numbers.setVisible(false);
        var data = (XDDFBarChartData) target.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(45);
        List<BarChart.Bar> bars = chart.bars().bars();
        var labels = labels(chart);
        var values = bars.stream().map(BarChart.Bar::number).toArray(BigDecimal[]::new);
        var series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(labels, range(target, labels.length, 0), 0),
                XDDFDataSourcesFactory.fromArray(values, range(target, labels.length, 1), 1));
        series.setTitle(chart.unit(), target.setSheetTitle(chart.unit(), 1));
        // Without an explicit fill LibreOffice draws no bars.
        var shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
        series.setShapeProperties(shape);
        numbersBesideBars(series, bars);
        target.plot(data);
    }

    private static String range(XWPFChart target, int rows, int column) {
        return target.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    /** A number without a bar goes with the name: Word would write 0 beside a bar whose number is not shown. */
    private static String[] labels(Chart chart) {
        var labels = new String[chart.figures().size()];
        for (int i = 0; i < labels.length; i++) {
            var bar = chart.bars().bars().get(i);
            labels[i] = bar.isDrawn()
                    ? bar.label()
                    : bar.label() + " (" + chart.figures().get(i) + ")";
        }
        return labels;
    }

    /** With as many decimals as the bar that has most; of what is zero or not shown nothing stands there. */
    private static void numbersBesideBars(XDDFBarChartData.Series series, List<BarChart.Bar> bars) {
        int decimals = bars.stream().mapToInt(BarChart.Bar::decimals).max().orElse(0);
        var labels = series.getCTBarSer().addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + ";;;");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
