package dk.trinvis.exchange;

import java.util.List;
import java.util.Map;

/**
 * One row of an import file.
 *
 * @param line as in {@link RowError}
 * @param cells the texts as in the file, in its order: what goes back in {@link ErrorsCsv}
 * @param positions where each column stands
 * @param errors what is wrong with the row before anyone asks what its cells mean
 */
public record Row(long line, List<String> cells, Map<String, Integer> positions, List<RowError> errors) {

    /** Text of a cell without blanks around it; empty when the cell is blank or the file has no such column. */
    public String text(String column) {
        Integer position = positions.get(column);
        return position == null || position >= cells.size() ? "" : Blanks.strip(cells.get(position));
    }
}
