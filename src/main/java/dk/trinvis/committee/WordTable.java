package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Table;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a table with thin lines between its rows; its header comes again on every page. */
final class WordTable {

    private static final String LINE = "C4C8CE";
    private static final String STRONG_LINE = "454545";
    /** In twentieths of a point, like the widths of the columns. */
    private static final int WIDTH = 9184;

    private static final int NARROW_WIDTH = 6000;
    private static final int CELL_MARGIN = 80;
    private static final int NUMBER_WIDTH = 1350;
    private static final int SHORT_WIDTH = 1750;
    private static final int LEAST_WIDTH = 1300;
    private static final int MANY_COLUMNS = 7;

    private WordTable() {}

    static void write(XWPFDocument document, Table table) {
        var target =
                document.createTable(table.rows().size() + 1, table.columns().size());
        look(target, table.caption());
        columns(target, table.columns());
        var headers = table.columns().stream().map(Column::header).toList();
        fill(target.getRow(0), headers, table.columns(), true);
        target.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean total = table.totalLast() && i == table.rows().size() - 1;
            fill(target.getRow(i + 1), table.rows().get(i), table.columns(), total);
        }
        document.createParagraph().setSpacingAfter(60);
    }

    private static void look(XWPFTable table, String caption) {
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 8, 0, STRONG_LINE);
        table.setCellMargins(40, CELL_MARGIN, 40, CELL_MARGIN);
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblCaption().setVal(caption);
        var indent = properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(CELL_MARGIN));
    }

    private static void columns(XWPFTable table, List<Column> columns) {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        int sum = 0;
        for (int i = 0; i < columns.size(); i++) {
            int width = width(columns, i);
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            sum += width;
        }
        table.setWidth(sum);
    }

    private static void fill(XWPFTableRow row, List<String> texts, List<Column> columns, boolean strong) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.getCell(i);
            cell.setWidth(Integer.toString(width(columns, i)));
            var paragraph = cell.getParagraphArray(0);
            paragraph.setSpacingAfter(0);
            paragraph.setKeepNext(true);
            if (columns.get(i).number()) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            var run = paragraph.createRun();
            run.setText(texts.get(i));
            run.setBold(strong);
            run.setFontSize(columns.size() < MANY_COLUMNS ? 10 : 9);
        }
    }

    /** Numbers are narrow, names short when a column of text stands beside them, and the widest text takes the rest. */
    private static int width(List<Column> columns, int index) {
        int numbers = (int) columns.stream().filter(Column::number).count();
        int texts = columns.size() - numbers;
        int number = numbers == 0 ? 0 : Math.min(NUMBER_WIDTH, (WIDTH - texts * LEAST_WIDTH) / numbers);
        if (columns.get(index).number()) {
            return number;
        }
        boolean widest = index == texts - 1;
        int rest = (columns.size() == 2 ? NARROW_WIDTH : WIDTH) - numbers * number - (texts - 1) * SHORT_WIDTH;
        return widest ? rest : SHORT_WIDTH;
    }
}
