package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Lines;
import dk.trinvis.common.paper.Paper.Table;
import java.util.List;

/**
 * A measure as people read it, in one language.
 *
 * @param about its unit, which way it should go, what it is computed from, and how the average is formed
 * @param sources who published the figures, and when
 */
public record KeyFigureSheet(
        String code, String title, List<String> about, Lines picture, Table table, List<String> sources) {

    /**
     * The measures of a theme.
     *
     * @param code of the {@link KeyFigureTheme}
     */
    public record Theme(String code, String title, List<KeyFigureSheet> sheets) {}
}
