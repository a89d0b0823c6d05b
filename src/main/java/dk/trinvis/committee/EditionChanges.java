package dk.trinvis.committee;

import java.util.Optional;

/**
 * What changed before and after an edition.
 *
 * @param comparison empty when nothing has been published before it
 */
public record EditionChanges(
        EditionName edition, Optional<EditionComparison> comparison, EditionDifferences differences) {}
