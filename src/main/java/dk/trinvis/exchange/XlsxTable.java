package dk.trinvis.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an Excel workbook, which {@link XlsxPackage} has found safe to read. */
final class XlsxTable implements RawRows {

    /** A workbook full of formulas is told so once; its shared formulas would be worked out one by one. */
    private static final int MOST_FAULTS = 1_000;

    private static final String DAMAGED = "file.damaged";

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private long line;
    private int faults;

    private XlsxTable(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = firstVisible(workbook).openStream();
        this.rows = stream.iterator();
    }

    static XlsxTable open(Path file, TableLimits limits) throws IOException {
        ReadableWorkbook workbook = workbook(file, limits);
        try {
            return new XlsxTable(workbook);
        } catch (ImportFileException e) {
            workbook.close();
            throw e;
        } catch (RuntimeException | IOException e) {
            workbook.close();
            throw new ImportFileException(e, DAMAGED);
        }
    }

    private static ReadableWorkbook workbook(Path file, TableLimits limits) {
        try {
            boolean styles = XlsxPackage.hasStyles(file, limits);
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(styles, true));
        } catch (ImportFileException e) {
            throw e;
        } catch (ExcelReaderException e) {
            throw new ImportFileException(e, FileSignature.ZIP.refusal());
        } catch (RuntimeException | IOException e) {
            throw new ImportFileException(e, DAMAGED);
        }
    }

    private static Sheet firstVisible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new ImportFileException(FileSignature.EMPTY.refusal()));
    }

    @Override
    public Optional<RawRow> next() {
        try {
            return rows.hasNext() ? Optional.of(raw(rows.next())) : Optional.empty();
        } catch (ImportFileException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ImportFileException(e, DAMAGED);
        }
    }

    /** Rows that do not give their number follow the one before. */
    private RawRow raw(org.dhatim.fastexcel.reader.Row row) {
        line = Math.max(line + 1, row.getRowNum());
        List<String> cells = new ArrayList<>(row.getCellCount());
        List<RawRow.Fault> rowFaults = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Optional<Cell> cell = row.getOptionalCell(i);
            int index = i;
            cell.flatMap(XlsxCell::fault).ifPresent(key -> rowFaults.add(new RawRow.Fault(index, key)));
            cells.add(cell.map(XlsxCell::text).orElse(""));
        }
        faults += rowFaults.size();
        if (faults > MOST_FAULTS) {
            throw new ImportFileException("file.tooManyFormulas", MOST_FAULTS);
        }
        return new RawRow(line, cells, rowFaults);
    }

    @Override
    public boolean areExact() {
        return false;
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            workbook.close();
        }
    }
}
