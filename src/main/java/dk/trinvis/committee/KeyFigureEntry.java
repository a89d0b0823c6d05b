package dk.trinvis.committee;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A row of a file of key figures.
 *
 * @param area the code or the Danish name of one
 * @param period as {@link KeyFigurePeriod#read} reads it
 * @param measure the code of one
 * @param breakdown empty for the whole of the area
 * @param unit the code of the measure's
 */
public record KeyFigureEntry(
        String area,
        String period,
        String measure,
        String breakdown,
        BigDecimal value,
        String unit,
        String source,
        LocalDate published) {}
