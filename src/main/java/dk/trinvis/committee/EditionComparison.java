package dk.trinvis.committee;

import dk.trinvis.figures.Cause;
import dk.trinvis.figures.Development;
import dk.trinvis.figures.Differences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An edition beside the last published one before it.
 *
 * @param learned what is known otherwise of that one's day by the moment of this one
 * @param happened from that one's day to this one's, as known at the moment of this one
 * @param sentences the same in Danish, ready for the paper
 */
public record EditionComparison(
        EditionName previous, Differences learned, Development happened, List<String> sentences) {

    /** What texts may name of it, see {@link BoundFigures}. */
    Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("admitted", happened.account().admitted());
        named.put("ended", happened.account().ended());
        named.put("towardJob", happened.moves().towardJob());
        named.put("awayFromJob", happened.moves().awayFromJob());
        named.put("late", learned.cases().getOrDefault(Cause.LATE_REGISTRATION.code(), 0));
        named.put("corrected", learned.cases().getOrDefault(Cause.CORRECTION.code(), 0));
        return named;
    }
}
