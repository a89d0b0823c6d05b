package dk.trinvis.committee;

import dk.trinvis.figures.Development;
import dk.trinvis.figures.Differences;
import java.util.List;

/**
 * An edition beside the last published one before it.
 *
 * @param learned what is known otherwise of that one's day by the moment of this one
 * @param happened from that one's day to this one's, as known at the moment of this one
 * @param sentences the same in Danish, ready for the paper
 */
public record EditionComparison(
        EditionName previous, Differences learned, Development happened, List<String> sentences) {}
