package dk.trinvis.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file with the columns of a kind and one row, that opens in Excel. */
final class ExampleCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ExampleCsv() {}

    static void write(List<ImportColumn> columns, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(columns.stream().map(ImportColumn::name).toList());
            csv.writeRecord(columns.stream().map(ImportColumn::example).toList());
        }
    }
}
