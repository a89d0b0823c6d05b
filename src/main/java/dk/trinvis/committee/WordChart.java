package dk.trinvis.committee;

import dk.trinvis.committee.Paper.Chart;
import dk.trinvis.figures.BarChart;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        try {
            var run = document.createParagraph().createRun();
            var target = document.createChart(run, WIDTH, ROW * (bars.bars().size() + 1));
            draw(target, bars, chart.unit());
            var picture = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            picture.setTitle(bars.title());
            picture.setDescr(bars.title() + ". " + bars.description());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void draw(XWPFChart chart, BarChart bars, String unit) {
        chart.setAutoTitleDeleted(true);
        var names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        var numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setMinimum(0);
        numbers.setVisible(false);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(45);
        var labels = bars.bars().stream().map(BarChart.Bar::label).toArray(String[]::new);
        var values = bars.bars().stream().map(BarChart.Bar::number).toArray(Integer[]::new);
        int last = labels.length;
        var series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(labels, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0),
                XDDFDataSourcesFactory.fromArray(values, chart.formatRange(new CellRangeAddress(1, last, 1, 1)), 1));
        series.setTitle(unit, chart.setSheetTitle(unit, 1));
        // Without an explicit fill LibreOffice draws no bars.
        var shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
        series.setShapeProperties(shape);
        numbersBesideBars(series);
        chart.plot(data);
    }

    private static void numbersBesideBars(XDDFBarChartData.Series series) {
        var labels = series.getCTBarSer().addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
