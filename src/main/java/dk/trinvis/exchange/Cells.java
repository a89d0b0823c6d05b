package dk.trinvis.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the cells of one row as what they mean and collects what is wrong with them, so that a person sees all errors of a
 * row at once. Every answer is empty when the cell is blank and when it is wrong; a blank cell of a required column is
 * wrong before anyone asks.
 */
public final class Cells {

    private final Row row;
    private final List<RowError> errors;

    private Cells(Row row) {
        this.row = row;
        this.errors = new ArrayList<>(row.errors());
    }

    /** Of a row with the wrong number of fields no cell is read: each may be in another column. */
    public static Cells of(Row row, Columns columns) {
        Cells cells = new Cells(row);
        columns.required().stream()
                .filter(column -> cells.isReadable(column) && row.text(column).isEmpty())
                .sorted()
                .forEach(column -> cells.refuse(column, "cell.missing"));
        return cells;
    }

    /** All errors of the row so far: those of the file, of its cells, and those added by {@link #refuse}. */
    public List<RowError> errors() {
        return List.copyOf(errors);
    }

    /** Whether nothing is wrong with the row so far. */
    public boolean isSound() {
        return errors.isEmpty();
    }

    /**
     * Adds what only the import of this kind of file can know.
     *
     * @param messageKey a key of this feature's message bundle
     */
    public void refuse(String column, String messageKey, Object... arguments) {
        errors.add(RowError.of(row.line(), column, messageKey, arguments));
    }

    /** Blanks around the text do not count. */
    public Optional<String> text(String column, int mostCharacters) {
        return read(column, text -> CellTexts.text(text, mostCharacters));
    }

    /** A new or known reference, see {@link dk.trinvis.common.Reference}. */
    public Optional<String> reference(String column) {
        return read(column, CellTexts::reference);
    }

    /** A day of the years 1900 to 2100, written {@code 2023-07-01} or {@code 01-07-2023}. */
    public Optional<LocalDate> day(String column) {
        return read(column, CellTexts::day);
    }

    /** The same, of at most so many characters. */
    public Optional<String> reference(String column, int mostCharacters) {
        return read(column, text -> CellTexts.reference(CellTexts.text(text, mostCharacters)));
    }

    /** A clock time, written {@code 09:30} or {@code 9.30}. */
    public Optional<LocalTime> time(String column) {
        return read(column, CellTexts::time);
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    public Optional<Integer> wholeNumber(String column, int least, int most) {
        return read(column, text -> CellTexts.whole(text, least, most));
    }

    /** Hours from 0 to {@code most}, with at most two decimals after a comma or a point. */
    public Optional<BigDecimal> hours(String column, int most) {
        return read(column, text -> CellTexts.hours(text, most));
    }

    /** A number with at most six decimals after a comma or a point, and nothing between its thousands. */
    public Optional<BigDecimal> decimal(String column) {
        return read(column, CellTexts::decimal);
    }

    /** A month, written {@code 2023-07}; its first day, which Excel makes of that, is understood, too. */
    public Optional<YearMonth> month(String column) {
        return read(column, CellTexts::month);
    }

    /** Kroner with at most two decimals after a comma or a point, in øre; may be less than nothing. */
    public Optional<Long> oere(String column) {
        return read(column, CellTexts::oere);
    }

    /** {@code ja} or {@code nej}, in any case. */
    public Optional<Boolean> yesNo(String column) {
        return read(column, CellTexts::yesNo);
    }

    /** The eight digits of a company in the business register, whose check digit holds; blanks between them do not count. */
    public Optional<String> cvr(String column) {
        return read(column, CellTexts::cvr);
    }

    private <T> Optional<T> read(String column, Reading<T> reading) {
        String text = row.text(column);
        if (text.isEmpty() || !isReadable(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(text));
        } catch (CellException e) {
            refuse(column, e.messageKey(), e.arguments().toArray());
            return Optional.empty();
        }
    }

    private boolean isReadable(String column) {
        return row.errors().stream().map(RowError::column).noneMatch(wrong -> wrong.isEmpty() || wrong.equals(column));
    }

    private interface Reading<T> {
        T of(String text) throws CellException;
    }
}
