package dk.trinvis.exchange;

import dk.trinvis.common.table.FormulaGuard;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A table that somebody sent: CSV or the first visible sheet of an Excel workbook, told apart by content. Rows are read one
 * at a time, blank ones left out, in memory that does not grow with the file. Opening it checks what can be checked without
 * reading the rows; every method may throw {@link ImportFileException}.
 */
public final class TableFile implements Iterator<Row>, Closeable {

    private final RawRows rows;
    private final TableLimits limits;
    private final List<String> header;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private Optional<RawRow> upcoming;
    private int delivered;

    private TableFile(RawRows rows, Columns columns, TableLimits limits) {
        this.rows = rows;
        this.limits = limits;
        RawRow first = nextFilled().orElseThrow(() -> new ImportFileException(FileSignature.EMPTY.refusal()));
        this.header = names(first);
        columns.check(header, limits);
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).isEmpty()) {
                positions.put(header.get(i), i);
            }
        }
        this.upcoming = nextFilled();
        if (upcoming.isEmpty()) {
            throw new ImportFileException("file.noRows");
        }
    }

    /** Opens a file that has these columns and at least one row below them. */
    public static TableFile open(Path file, Columns columns, TableLimits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw ImportFileException.tooLarge(limits);
        }
        RawRows rows = rows(file, limits);
        try {
            return new TableFile(rows, columns, limits);
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static RawRows rows(Path file, TableLimits limits) throws IOException {
        FileSignature signature = FileSignature.of(file);
        return switch (signature) {
            case TEXT -> CsvTable.open(file);
            case ZIP -> XlsxTable.open(file, limits);
            case OLE2 -> throw OfficeContainer.refusal(file);
            default -> throw new ImportFileException(signature.refusal());
        };
    }

    /** The names in the first line that is not blank, in its order. */
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        return upcoming.isPresent();
    }

    @Override
    public Row next() {
        RawRow row = upcoming.orElseThrow(NoSuchElementException::new);
        if (++delivered > limits.rows()) {
            throw new ImportFileException("file.tooManyRows", limits.rows());
        }
        upcoming = nextFilled();
        return new Row(row.line(), unguarded(row.cells()), positions, errors(row));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private Optional<RawRow> nextFilled() {
        Optional<RawRow> row = rows.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = rows.next();
        }
        return row;
    }

    private static List<String> names(RawRow first) {
        if (!first.faults().isEmpty()) {
            throw new ImportFileException("file.formulaInHeader");
        }
        List<String> names =
                new ArrayList<>(first.cells().stream().map(Blanks::strip).toList());
        return List.copyOf(names);
    }

    private static List<String> unguarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::unguard).toList();
    }

    private List<RowError> errors(RawRow row) {
        List<RowError> errors = new ArrayList<>();
        if (rows.areExact() && row.cells().size() != header.size()) {
            errors.add(RowError.of(row.line(), "", "row.fieldCount", row.cells().size(), header.size()));
            return errors;
        }
        for (RawRow.Fault fault : row.faults()) {
            errors.add(RowError.of(row.line(), columnAt(fault.index()), fault.messageKey()));
        }
        for (int i = 0; i < row.cells().size(); i++) {
            checkCell(row, i, errors);
        }
        return errors;
    }

    private void checkCell(RawRow row, int index, List<RowError> errors) {
        String cell = row.cells().get(index);
        if (cell.length() > limits.cellCharacters()) {
            errors.add(RowError.of(row.line(), columnAt(index), "cell.tooLong", limits.cellCharacters()));
        }
        if (isNameless(index) && !Blanks.isBlank(cell)) {
            errors.add(RowError.of(row.line(), columnAt(index), "row.cellWithoutColumn", cell));
        }
    }

    private boolean isNameless(int index) {
        return index >= header.size() || header.get(index).isEmpty();
    }

    /** The name of a column; where the header has none, its letters as spreadsheets show them. */
    private String columnAt(int index) {
        return isNameless(index) ? ColumnLetters.of(index) : header.get(index);
    }
}
