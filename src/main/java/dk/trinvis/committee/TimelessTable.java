package dk.trinvis.committee;

import dk.trinvis.common.table.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as a file; the same rows are always the same bytes. */
final class TimelessTable {

    private TimelessTable() {}

    static byte[] bytes(List<String> header, List<? extends List<?>> rows, TableFormat format) {
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(bytes, header, rows);
            return format == TableFormat.XLSX ? TimelessPackage.of(bytes.toByteArray()) : bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
