package dk.trinvis.exchange;

import java.util.List;

/**
 * A row as it stands in the file, before it is known which column a cell belongs to.
 *
 * @param line as in {@link RowError}
 * @param cells by position
 * @param faults cells that have no text of their own: a formula or an error value
 */
record RawRow(long line, List<String> cells, List<Fault> faults) {

    /** @param index position of the cell in the row */
    record Fault(int index, String messageKey) {}

    boolean isBlank() {
        return faults.isEmpty() && cells.stream().allMatch(Blanks::isBlank);
    }
}
