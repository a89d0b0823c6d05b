package dk.trinvis.figures;

import dk.trinvis.codelist.CodeView;
import dk.trinvis.figures.StatusFigures.Citizens;
import dk.trinvis.figures.StatusFigures.Movement;
import dk.trinvis.figures.StatusFigures.Progress;
import dk.trinvis.jobschool.TrackView;
import dk.trinvis.ladder.LadderView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which cohorts a status is composed of, and where their counts go in it. */
class StatusCounts {

    /** Of these the citizens are counted, too. */
    static final List<Cohort> OF_CITIZENS = List.of(Cohort.ACTIVE, Cohort.EVER_ENROLLED);

    private final LadderView ladder;
    private final List<CodeView> outcomes;
    private final List<CodeView> otherEndReasons;
    private final List<CodeView> activityTypes;
    private final List<TrackView> tracks;

    StatusCounts(
            LadderView ladder,
            List<CodeView> outcomes,
            List<CodeView> otherEndReasons,
            List<CodeView> activityTypes,
            List<TrackView> tracks) {
        this.ladder = ladder;
        this.outcomes = outcomes;
        this.otherEndReasons = otherEndReasons;
        this.activityTypes = activityTypes;
        this.tracks = tracks;
    }

    LadderView ladder() {
        return ladder;
    }

    List<TrackView> tracks() {
        return tracks;
    }

    /** Every cohort of the status, each under one name. */
    List<Cohort> cohorts() {
        List<Cohort> all = new ArrayList<>(Cohort.ALWAYS);
        all.add(toward());
        all.add(away());
        ladder.steps().forEach(step -> all.add(Cohort.onStep(step.number())));
        outcomes.forEach(code -> all.add(Cohort.endedWith(code.code())));
        otherEndReasons.forEach(code -> all.add(Cohort.endedBecause(code.code())));
        activityTypes.forEach(code -> all.add(Cohort.inActivity(code.code())));
        tracks.forEach(track -> all.add(Cohort.onTrack(track.code())));
        return all;
    }

    /** Those who wait, which the status does not count. */
    List<Cohort> waiting() {
        return tracks.stream().map(track -> Cohort.waitingFor(track.code())).toList();
    }

    /** The cases that make a check fail: their reason, step or track is none of those that are counted. */
    List<Cohort> misfits() {
        List<String> reasons = Stream.concat(outcomes.stream(), otherEndReasons.stream())
                .map(CodeView::code)
                .toList();
        List<String> astray = tracks.stream()
                .filter(track -> !Checks.isOn(ladder, track))
                .map(TrackView::code)
                .toList();
        return List.of(
                Cohort.endedForNoneOf(reasons),
                Cohort.onNoneOf(
                        ladder.steps().stream().map(LadderView.Step::number).toList()),
                Cohort.onAstray(astray),
                Cohort.onClosed(tracks.stream().map(TrackView::code).toList()));
    }

    Movement movement(LocalDate launchDay, Map<Cohort, Integer> counts) {
        return new Movement(
                launchDay,
                of(counts, Cohort.LAUNCHED),
                of(counts, Cohort.ADMITTED),
                of(counts, Cohort.ENDED),
                of(counts, Cohort.ACTIVE),
                of(counts, Cohort.EVER_ENROLLED));
    }

    static Citizens citizens(Map<Cohort, Integer> citizens) {
        return new Citizens(of(citizens, Cohort.ACTIVE), of(citizens, Cohort.EVER_ENROLLED));
    }

    Progress progress(Map<Cohort, Integer> counts) {
        return new Progress(
                of(counts, toward()),
                of(counts, Cohort.UNCHANGED),
                of(counts, away()),
                of(counts, Cohort.FIRST_SCREENING_ONLY),
                of(counts, Cohort.UNSCREENED));
    }

    Map<Integer, Integer> steps(Map<Cohort, Integer> counts) {
        Map<Integer, Integer> steps = new LinkedHashMap<>();
        ladder.steps().forEach(step -> steps.put(step.number(), of(counts, Cohort.onStep(step.number()))));
        return steps;
    }

    Map<String, Integer> outcomes(Map<Cohort, Integer> counts) {
        return occurring(outcomes, Cohort::endedWith, counts);
    }

    Map<String, Integer> otherEndReasons(Map<Cohort, Integer> counts) {
        return occurring(otherEndReasons, Cohort::endedBecause, counts);
    }

    Map<String, Integer> activities(Map<Cohort, Integer> counts) {
        return occurring(activityTypes, Cohort::inActivity, counts);
    }

    Map<String, Integer> tracks(Map<Cohort, Integer> counts) {
        Map<String, Integer> onTracks = new LinkedHashMap<>();
        tracks.forEach(track -> onTracks.put(track.code(), of(counts, Cohort.onTrack(track.code()))));
        return onTracks;
    }

    static int of(Map<Cohort, Integer> counts, Cohort cohort) {
        return counts.getOrDefault(cohort, 0);
    }

    private Cohort toward() {
        return Cohort.towardJob(ladder.lowerIsCloser());
    }

    private Cohort away() {
        return Cohort.awayFromJob(ladder.lowerIsCloser());
    }

    private static Map<String, Integer> occurring(
            List<CodeView> codes, Function<String, Cohort> cohort, Map<Cohort, Integer> counts) {
        Map<String, Integer> occurring = new LinkedHashMap<>();
        for (CodeView code : codes) {
            int count = of(counts, cohort.apply(code.code()));
            if (count > 0) {
                occurring.put(code.code(), count);
            }
        }
        return occurring;
    }
}
