package dk.trinvis.exchange;

import dk.trinvis.common.table.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file with the columns of a kind and one row, that opens in Excel. */
final class ExampleCsv {

    private ExampleCsv() {}

    static void write(List<ImportColumn> columns, OutputStream out) throws IOException {
        TableFormat.CSV.write(
                out,
                columns.stream().map(ImportColumn::name).toList(),
                List.of(columns.stream().map(ImportColumn::example).toList()));
    }
}
