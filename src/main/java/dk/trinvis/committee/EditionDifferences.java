package dk.trinvis.committee;

import dk.trinvis.figures.Differences;
import java.util.List;

/**
 * The figures of an edition beside those of the same day as known later.
 *
 * @param sentences the same in Danish, ready for a note
 */
public record EditionDifferences(Differences differences, List<String> sentences) {}
