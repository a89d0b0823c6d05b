package dk.trinvis.figures;

import dk.trinvis.figures.PublishedFigures.Citizens;
import dk.trinvis.figures.PublishedFigures.Duration;
import dk.trinvis.figures.PublishedFigures.Movement;
import dk.trinvis.figures.PublishedFigures.Progress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Figures without some of their numbers, by the names of {@link PublishedFigures#cells}. */
record DisclosureCut(PublishedFigures figures, Set<String> names) {

    PublishedFigures cut() {
        var outcomes = cut("outcomes.", figures.outcomes());
        var reasons = cut("otherEndReasons.", figures.otherEndReasons());
        boolean tellsEnds = tells(outcomes) || tells(reasons);
        var activities = cut("activities.", figures.activities());
        var unscreened = cut("unscreened", figures.unscreened());
        return new PublishedFigures(
                figures.initiative(),
                figures.asOf(),
                figures.knownAt(),
                movement(figures.movement()),
                citizens(figures.citizens()),
                tellsEnds ? outcomes : Map.of(),
                tellsEnds ? reasons : Map.of(),
                cut("steps.", figures.steps()),
                unscreened,
                tells(activities) ? activities : Map.of(),
                cut("inAnyActivity", figures.inAnyActivity()),
                cut("inNoActivity", figures.inNoActivity()),
                cut("tracks.", figures.tracks()),
                cut("inNoTrack", figures.inNoTrack()),
                progress(figures.progress(), unscreened),
                duration(figures.duration()),
                figures.jobSchool(),
                figures.checks());
    }

    private Movement movement(Movement movement) {
        return new Movement(
                movement.launchDay(),
                cut("movement.launched", movement.launched()),
                cut("movement.admitted", movement.admitted()),
                cut("movement.ended", movement.ended()),
                cut("movement.active", movement.active()),
                cut("movement.everEnrolled", movement.everEnrolled()));
    }

    private Citizens citizens(Citizens citizens) {
        return new Citizens(
                cut("citizens.active", citizens.active()), cut("citizens.everEnrolled", citizens.everEnrolled()));
    }

    private Progress progress(Progress progress, Count unscreened) {
        return new Progress(
                cut("progress.towardJob", progress.towardJob()),
                cut("progress.unchanged", progress.unchanged()),
                cut("progress.awayFromJob", progress.awayFromJob()),
                cut("progress.firstScreeningOnly", progress.firstScreeningOnly()),
                unscreened);
    }

    /** The median of a hidden group goes with it. */
    private Duration duration(Duration duration) {
        return new Duration(
                cut("movement.active", duration.activeMedianDays()),
                cut("movement.ended", duration.endedMedianDays()),
                duration.activeMeanDays(),
                duration.endedMeanDays());
    }

    private Count cut(String name, Count count) {
        return names.contains(name) ? Count.withheld() : count;
    }

    private <K> Map<K, Count> cut(String kind, Map<K, Count> counts) {
        var left = new LinkedHashMap<K, Count>();
        counts.forEach((key, count) -> left.put(key, cut(kind + key, count)));
        return left;
    }

    /** Which outcomes, reasons and activities occur is not shown either when none of their numbers is. */
    private static boolean tells(Map<?, Count> counts) {
        return counts.values().stream().anyMatch(count -> !(count instanceof Count.Withheld));
    }
}
