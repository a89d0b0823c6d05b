package dk.trinvis.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Status figures as one audience may see them: {@link #exactly} for those who may see every number, {@link Disclosure} for
 * the public. Components mean what they mean in {@link StatusFigures}. A map is empty when its breakdown is not shown.
 */
public record PublishedFigures(
        String initiative,
        LocalDate asOf,
        Instant knownAt,
        Movement movement,
        Citizens citizens,
        Map<String, Count> outcomes,
        Map<String, Count> otherEndReasons,
        Map<Integer, Count> steps,
        Count unscreened,
        Map<String, Count> activities,
        Count inAnyActivity,
        Count inNoActivity,
        Map<String, Count> tracks,
        Count inNoTrack,
        Progress progress,
        Duration duration,
        SchoolFigures jobSchool,
        List<StatusFigures.Check> checks) {

    /** See {@link StatusFigures.Movement}. */
    public record Movement(
            LocalDate launchDay, Count launched, Count admitted, Count ended, Count active, Count everEnrolled) {}

    /** See {@link StatusFigures.Citizens}. */
    public record Citizens(Count active, Count everEnrolled) {}

    /** See {@link StatusFigures.Progress}. */
    public record Progress(
            Count towardJob, Count unchanged, Count awayFromJob, Count firstScreeningOnly, Count notScreened) {}

    /**
     * See {@link StatusFigures.Duration}; for the public in whole weeks, and withheld of groups of less than twice the threshold.
     * Means are withheld from the public always: times the size of the group they are sums, which tell from one edition to the
     * next how long somebody stayed.
     */
    public record Duration(Count activeMedianDays, Count endedMedianDays, Count activeMeanDays, Count endedMeanDays) {}

    /** Every number as it is. */
    public static PublishedFigures exactly(StatusFigures figures) {
        return new PublishedFigures(
                figures.initiative(),
                figures.asOf(),
                figures.knownAt(),
                exactly(figures.movement()),
                new Citizens(
                        Count.exact(figures.citizens().active()),
                        Count.exact(figures.citizens().everEnrolled())),
                exactly(figures.outcomes()),
                exactly(figures.otherEndReasons()),
                exactly(figures.steps()),
                Count.exact(figures.unscreened()),
                exactly(figures.activities()),
                Count.exact(figures.inAnyActivity()),
                Count.exact(figures.inNoActivity()),
                exactly(figures.tracks()),
                Count.exact(figures.inNoTrack()),
                exactly(figures.progress()),
                new Duration(
                        Count.exact(figures.duration().activeMedianDays()),
                        Count.exact(figures.duration().endedMedianDays()),
                        exactly(figures.duration().activeMeanDays()),
                        exactly(figures.duration().endedMeanDays())),
                figures.jobSchool(),
                figures.checks());
    }

    PublishedFigures withChecks(List<StatusFigures.Check> others) {
        return new PublishedFigures(
                initiative,
                asOf,
                knownAt,
                movement,
                citizens,
                outcomes,
                otherEndReasons,
                steps,
                unscreened,
                activities,
                inAnyActivity,
                inNoActivity,
                tracks,
                inNoTrack,
                progress,
                duration,
                jobSchool,
                others);
    }

    /** Whether any number or text is hidden from this audience. */
    public boolean hidesSomething() {
        return !cells().values().stream().allMatch(Count::isExact);
    }

    /** Every number by its name, which says where it stands, as in {@code outcomes.education}; means have none. */
    public Map<String, Count> cells() {
        var cells = new LinkedHashMap<String, Count>();
        cells.put("movement.launched", movement.launched);
        cells.put("movement.admitted", movement.admitted);
        cells.put("movement.everEnrolled", movement.everEnrolled);
        cells.put("movement.ended", movement.ended);
        cells.put("movement.active", movement.active);
        cells.put("citizens.active", citizens.active);
        cells.put("citizens.everEnrolled", citizens.everEnrolled);
        outcomes.forEach((code, count) -> cells.put("outcomes." + code, count));
        otherEndReasons.forEach((code, count) -> cells.put("otherEndReasons." + code, count));
        steps.forEach((step, count) -> cells.put("steps." + step, count));
        cells.put("unscreened", unscreened);
        activities.forEach((type, count) -> cells.put("activities." + type, count));
        cells.put("inAnyActivity", inAnyActivity);
        cells.put("inNoActivity", inNoActivity);
        tracks.forEach((track, count) -> cells.put("tracks." + track, count));
        cells.put("inNoTrack", inNoTrack);
        cells.put("progress.towardJob", progress.towardJob);
        cells.put("progress.unchanged", progress.unchanged);
        cells.put("progress.awayFromJob", progress.awayFromJob);
        cells.put("progress.firstScreeningOnly", progress.firstScreeningOnly);
        cells.put("progress.notScreened", progress.notScreened);
        cells.put("duration.activeMedianDays", duration.activeMedianDays);
        cells.put("duration.endedMedianDays", duration.endedMedianDays);
        return cells;
    }

    /** The code of the {@link Unit} of the numbers in a part, which is what a name of {@link #cells} begins with. */
    public static String unit(String part) {
        return StatusFigures.UNITS.getOrDefault(part, "");
    }

    private static Count exactly(Optional<Integer> number) {
        return number.map(Count::exact).orElseGet(Count::withheld);
    }

    private static Movement exactly(StatusFigures.Movement movement) {
        return new Movement(
                movement.launchDay(),
                Count.exact(movement.launched()),
                Count.exact(movement.admitted()),
                Count.exact(movement.ended()),
                Count.exact(movement.active()),
                Count.exact(movement.everEnrolled()));
    }

    private static Progress exactly(StatusFigures.Progress progress) {
        return new Progress(
                Count.exact(progress.towardJob()),
                Count.exact(progress.unchanged()),
                Count.exact(progress.awayFromJob()),
                Count.exact(progress.firstScreeningOnly()),
                Count.exact(progress.notScreened()));
    }

    private static <K> Map<K, Count> exactly(Map<K, Integer> numbers) {
        var counts = new LinkedHashMap<K, Count>();
        numbers.forEach((key, number) -> counts.put(key, Count.exact(number)));
        return counts;
    }
}
