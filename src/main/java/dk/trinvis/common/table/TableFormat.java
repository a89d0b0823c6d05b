package dk.trinvis.common.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.trinvis.common.Coded;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * As what a table leaves the house: no cell can run as a formula, and every text comes back from an import as it was, see
 * {@link FormulaGuard}.
 */
public enum TableFormat implements Coded {
    /** Opens in Excel: UTF-8 with byte order mark, semicolons, CRLF. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        public void write(OutputStream out, List<String> header, List<? extends List<?>> rows) throws IOException {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            try (CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text)) {
                csv.writeRecord(header);
                for (List<?> row : rows) {
                    csv.writeRecord(row.stream().map(TableFormat::text).toList());
                }
            }
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(OutputStream out, List<String> header, List<? extends List<?>> rows) throws IOException {
            try (Workbook workbook = new Workbook(out, "Trinvis", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Trinvis");
                fill(sheet, 0, header);
                for (int i = 0; i < rows.size(); i++) {
                    fill(sheet, i + 1, rows.get(i));
                }
            }
        }
    };

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name. */
    public String ending() {
        return code();
    }

    /** The one whose files end so; CSV for anything else. */
    public static TableFormat of(String ending) {
        return ending.equals(XLSX.ending()) ? XLSX : CSV;
    }

    /** Writes texts and numbers, decimals after a comma; in a workbook, numbers can be added up. */
    public abstract void write(OutputStream out, List<String> header, List<? extends List<?>> rows) throws IOException;

    private static void fill(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = text(cells.get(column));
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!cell.isEmpty()) {
                sheet.value(row, column, cell);
            }
        }
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return cell instanceof Number ? cell.toString() : FormulaGuard.guard(cell.toString());
    }
}
