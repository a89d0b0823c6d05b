package dk.trinvis.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.trinvis.common.table.FormulaGuard;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The rejected rows as a file that opens in Excel, can be corrected there and, without its last column {@code fejl}, be sent
 * again: UTF-8 with byte order mark, semicolons, CRLF. No cell can run as a formula, and every text comes back as it was: see
 * {@link FormulaGuard}.
 */
public final class ErrorsCsv implements Closeable {

    /** Name of the column that says what is wrong, in every language. */
    public static final String ERROR_COLUMN = "fejl";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final int width;
    private final Locale locale;

    private ErrorsCsv(CsvWriter csv, int width, Locale locale) {
        this.csv = csv;
        this.width = width;
        this.locale = locale;
    }

    /**
     * Starts the file with its header.
     *
     * @param header of the file that was sent
     * @param locale of the messages
     */
    public static ErrorsCsv write(OutputStream out, List<String> header, Locale locale) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        ErrorsCsv errors = new ErrorsCsv(csv, header.size(), locale);
        errors.writeRow(header, ERROR_COLUMN);
        return errors;
    }

    /** Adds a row as it was sent; cells beyond the header are left out, so that the message stands in its column. */
    public void add(List<String> cells, List<RowError> errors) {
        writeRow(cells, errors.stream().map(this::described).collect(Collectors.joining(" | ")));
    }

    /** As {@link #add}, of faults worded before. */
    void addFaults(List<String> cells, List<Fault> faults) {
        writeRow(
                cells,
                faults.stream()
                        .map(fault -> described(fault.column(), fault.message(locale)))
                        .collect(Collectors.joining(" | ")));
    }

    private String described(RowError error) {
        return described(error.column(), error.message(locale));
    }

    private static String described(String column, String message) {
        return column.isEmpty() ? message : column + ": " + message;
    }

    private void writeRow(List<String> cells, String last) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            written.add(i < cells.size() ? FormulaGuard.guard(cells.get(i)) : "");
        }
        written.add(FormulaGuard.guard(last));
        csv.writeRecord(written);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
