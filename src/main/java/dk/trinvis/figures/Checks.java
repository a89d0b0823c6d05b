package dk.trinvis.figures;

import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.figures.StatusFigures.Movement;
import dk.trinvis.initiative.GrantLines;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.jobschool.TrackView;
import dk.trinvis.ladder.LadderView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The identities that a status must satisfy (domain reference A.6). Their texts are numbers, the same in any language. */
final class Checks {

    private Checks() {}

    /** CHK-1: opening + admitted - ended = active. */
    static Check movement(Movement m) {
        String text = m.launched() + " + " + m.admitted() + " − " + m.ended();
        return check(
                "CHK-1",
                text,
                m.launched() + m.admitted() - m.ended(),
                m.active(),
                always(Cohort.EVER_ENROLLED.name()));
    }

    /** CHK-2: outcomes and other end reasons together = ended. */
    static Check outcomes(Collection<Integer> outcomes, Collection<Integer> others, int ended) {
        return sum("CHK-2", join(outcomes, others), ended, unless(Cohort.ENDED.name(), Cohort.END_REASON_UNKNOWN));
    }

    /** CHK-3: steps + unscreened = active. */
    static Check steps(Collection<Integer> steps, int unscreened, int active) {
        return sum(
                "CHK-3",
                join(steps, List.of(unscreened)),
                active,
                unless(Cohort.ACTIVE.name(), Cohort.STEP_NOT_ON_LADDER));
    }

    /** CHK-4: active + ended = ever enrolled. */
    static Check everEnrolled(Movement m) {
        return sum("CHK-4", List.of(m.active(), m.ended()), m.everEnrolled(), always(Cohort.EVER_ENROLLED.name()));
    }

    /** CHK-5: in some activity + in none = active. */
    static Check activities(int inAny, int inNone, int active) {
        return sum("CHK-5", List.of(inAny, inNone), active, always(Cohort.ACTIVE.name()));
    }

    /** CHK-7: the lines of each grant = the grant; empty where none is split. No case is behind it. */
    static Optional<Check> grants(List<Grant> grants, LocalDate day) {
        return GrantLines.check(grants, day).map(sum -> new Check("CHK-7", sum.holds(), sum.text(), ""));
    }

    /** CHK-8: every track aims at steps that exist; each step is shown with its tracks, or with a dash. */
    static Check tracks(LadderView ladder, List<TrackView> tracks) {
        boolean holds = tracks.stream().allMatch(track -> isOn(ladder, track));
        String text = ladder.steps().stream()
                .map(step -> step.number() + " → " + aimedAt(step.number(), tracks))
                .collect(Collectors.joining(", "));
        return new Check(
                "CHK-8",
                holds,
                text,
                unless(Cohort.ACTIVE.name(), Cohort.TRACK_WITHOUT_STEP).apply(holds));
    }

    /** CHK-10: on the tracks of the day + in none = active; a track that has closed must not lose anybody. */
    static Check onTracks(Collection<Integer> onTracks, int inNone, int active) {
        return sum(
                "CHK-10", join(onTracks, List.of(inNone)), active, unless(Cohort.ACTIVE.name(), Cohort.TRACK_CLOSED));
    }

    /** Whether the track aims at steps of the ladder. */
    static boolean isOn(LadderView ladder, TrackView track) {
        return ladder.hasStep(track.firstTargetStep()) && ladder.hasStep(track.lastTargetStep());
    }

    private static String aimedAt(int step, List<TrackView> tracks) {
        String codes = tracks.stream()
                .filter(track -> track.firstTargetStep() <= step && step <= track.lastTargetStep())
                .map(TrackView::code)
                .collect(Collectors.joining(" / "));
        return codes.isEmpty() ? "–" : codes;
    }

    /** Which cases are behind a check that holds, or does not. */
    private interface Behind {
        String apply(boolean holds);
    }

    private static Behind always(String counted) {
        return holds -> counted;
    }

    private static Behind unless(String counted, String misfits) {
        return holds -> holds ? counted : misfits;
    }

    private static Check sum(String id, List<Integer> parts, int whole, Behind behind) {
        String text =
                parts.isEmpty() ? "0" : parts.stream().map(String::valueOf).collect(Collectors.joining(" + "));
        return check(id, text, parts.stream().mapToInt(Integer::intValue).sum(), whole, behind);
    }

    private static Check check(String id, String text, int left, int right, Behind behind) {
        boolean holds = left == right;
        return new Check(id, holds, text + (holds ? " = " : " ≠ ") + right, behind.apply(holds));
    }

    private static List<Integer> join(Collection<Integer> a, Collection<Integer> b) {
        List<Integer> joined = new ArrayList<>(a);
        joined.addAll(b);
        return joined;
    }

    static List<Check> all(StatusFigures figures, LadderView ladder, List<TrackView> tracks) {
        Map<String, Integer> others = figures.otherEndReasons();
        int active = figures.movement().active();
        return List.of(
                movement(figures.movement()),
                outcomes(
                        figures.outcomes().values(),
                        others.values(),
                        figures.movement().ended()),
                steps(figures.steps().values(), figures.unscreened(), active),
                everEnrolled(figures.movement()),
                activities(figures.inAnyActivity(), figures.inNoActivity(), active),
                tracks(ladder, tracks),
                onTracks(figures.tracks().values(), figures.inNoTrack(), active));
    }
}
