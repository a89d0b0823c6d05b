package dk.trinvis.committee;

import java.util.ArrayList;
import java.util.List;

/**
 * Which areas an overview compares.
 *
 * @param ownArea the code of the municipality it is made for
 * @param members codes of the other areas, in the order in which they stand
 * @param averageName what the average is called; empty where there is none
 * @param averageAreas codes of the areas that the average is of; never the own one
 * @param averageRule the code of a {@link KeyFigureRule}
 */
public record KeyFigureSetView(
        String code,
        String name,
        String ownArea,
        List<String> members,
        String averageName,
        List<String> averageAreas,
        String averageRule) {

    /** Every area that figures are needed of. */
    List<String> areas() {
        List<String> areas = new ArrayList<>(members);
        areas.add(ownArea);
        areas.addAll(averageAreas);
        return areas.stream().distinct().toList();
    }
}
