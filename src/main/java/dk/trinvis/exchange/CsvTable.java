package dk.trinvis.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A CSV file. Lines are those a text editor shows; a cell in quotes may hold line breaks. */
final class CsvTable implements RawRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Memory for one cell; a quote that is never closed runs into it. */
    private static final int CELL_BUFFER = 64 * 1024;

    private static final int ROW_CHARACTERS = 1024 * 1024;
    private static final int FIELDS = 1024;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long lastLine;

    private CsvTable(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
    }

    static CsvTable open(Path file) throws IOException {
        Charset encoding = TextEncoding.of(file);
        char separator;
        try (Reader header = text(file, encoding)) {
            separator = CsvSeparator.of(header, CELL_BUFFER);
        }
        return new CsvTable(CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(CELL_BUFFER)
                .build(bounded(), text(file, encoding)));
    }

    private static CsvRecordHandler bounded() {
        return CsvRecordHandler.of(
                c -> c.maxFieldSize(CELL_BUFFER).maxRecordSize(ROW_CHARACTERS).maxFields(FIELDS));
    }

    private static Reader text(Path file, Charset encoding) throws IOException {
        BufferedReader text = Files.newBufferedReader(file, encoding);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    @Override
    public Optional<RawRow> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord row = records.next();
            lastLine = row.getStartingLineNumber();
            return Optional.of(new RawRow(lastLine, row.getFields(), List.of()));
        } catch (CsvParseException e) {
            throw new ImportFileException(e, "file.malformedLine", lastLine);
        } catch (UncheckedIOException e) {
            throw new ImportFileException(e, "file.malformedLine", lastLine);
        }
    }

    @Override
    public boolean areExact() {
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
