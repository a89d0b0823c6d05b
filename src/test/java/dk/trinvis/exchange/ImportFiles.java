package dk.trinvis.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;

/** Writes and reads the files of the tests in this package. */
record ImportFiles(Path folder) {

    static final Columns COLUMNS = Columns.required("ref", "name").andOptional("day", "hours");
    static final TableLimits LIMITS = TableLimits.standard();
    static final Locale DANISH = Locale.forLanguageTag("da");

    Path csv(String text) throws IOException {
        return csv(text, UTF_8);
    }

    Path csv(String text, Charset encoding) throws IOException {
        return file(text.getBytes(encoding));
    }

    Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ""), content);
    }

    static List<Row> rows(Path file) throws IOException {
        return rows(file, LIMITS);
    }

    static List<Row> rows(Path file, TableLimits limits) throws IOException {
        try (TableFile table = TableFile.open(file, COLUMNS, limits)) {
            List<Row> rows = new ArrayList<>();
            table.forEachRemaining(rows::add);
            return rows;
        }
    }

    /** What a person is told who sends the file. */
    static String refusal(Path file) {
        return refusal(file, LIMITS);
    }

    static String refusal(Path file, TableLimits limits) {
        return Assertions.catchThrowableOfType(ImportFileException.class, () -> rows(file, limits))
                .message(DANISH);
    }

    static String refusalKey(Path file) {
        return Assertions.catchThrowableOfType(ImportFileException.class, () -> rows(file))
                .messageKey();
    }

    static List<String> messages(Row row) {
        return row.errors().stream()
                .map(error -> error.column() + ": " + error.message(DANISH))
                .toList();
    }
}
