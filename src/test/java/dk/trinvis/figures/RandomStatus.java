package dk.trinvis.figures;

import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.figures.StatusFigures.Citizens;
import dk.trinvis.figures.StatusFigures.Duration;
import dk.trinvis.figures.StatusFigures.Movement;
import dk.trinvis.figures.StatusFigures.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Status figures that add up, counted from drawn enrolments, and the sample of the 2023 minutes. */
final class RandomStatus {

    static final LocalDate LAUNCH = LocalDate.of(2023, 7, 1);
    static final LocalDate DAY = LocalDate.of(2023, 9, 27);
    static final Instant KNOWN = Instant.parse("2023-09-28T08:00:00Z");

    private RandomStatus() {}

    static StatusFigures sample() {
        return new StatusFigures(
                "FI-2023",
                DAY,
                KNOWN,
                new Movement(LAUNCH, 70, 4, 11, 63, 74),
                new Citizens(63, 74),
                map("education", 5, "employment", 2, "self_supporting", 3, "repatriated", 1),
                Map.of(),
                map(1, 0, 2, 8, 3, 27, 4, 20, 5, 8),
                0,
                map("small_job", 8, "work_placement", 5),
                13,
                50,
                map("spor-1", 0, "spor-2", 0, "spor-3", 0),
                63,
                new Progress(0, 0, 0, 63, 0),
                new Duration(88, 61, Optional.of(90), Optional.of(60)),
                SchoolSamples.none(63),
                StatusFigures.UNITS,
                List.of(
                        new Check("CHK-1", true, "70 + 4 − 11 = 63", "active"),
                        new Check("CHK-2", true, "5 + 2 + 3 + 1 = 11", "active")));
    }

    static StatusFigures any(Random random) {
        return of(random, random.nextInt(18), random.nextInt(9), random.nextInt(14));
    }

    /** So many launched and admitted, of whom so many ended, at most all; everything else is drawn. */
    static StatusFigures of(Random random, int launched, int admitted, int leaving) {
        return DrawnStatus.draw(random, launched, admitted, leaving).figures(DAY, KNOWN, random);
    }

    /** The sample with these breakdowns of its 11 ended and 63 active; they need not add up to them. */
    static StatusFigures sample(
            Map<String, Integer> outcomes, Map<Integer, Integer> steps, Map<String, Integer> tracks, int inNoTrack) {
        var sample = sample();
        return new StatusFigures(
                sample.initiative(),
                sample.asOf(),
                sample.knownAt(),
                sample.movement(),
                sample.citizens(),
                outcomes,
                sample.otherEndReasons(),
                steps,
                sample.unscreened(),
                sample.activities(),
                sample.inAnyActivity(),
                sample.inNoActivity(),
                tracks,
                inNoTrack,
                sample.progress(),
                sample.duration(),
                sample.jobSchool(),
                sample.units(),
                List.of());
    }

    /** The same, had nobody come to any session. */
    static StatusFigures withNobodyAtSchool(StatusFigures status) {
        return new StatusFigures(
                status.initiative(),
                status.asOf(),
                status.knownAt(),
                status.movement(),
                status.citizens(),
                status.outcomes(),
                status.otherEndReasons(),
                status.steps(),
                status.unscreened(),
                status.activities(),
                status.inAnyActivity(),
                status.inNoActivity(),
                status.tracks(),
                status.inNoTrack(),
                status.progress(),
                status.duration(),
                new SchoolFigures(
                        status.jobSchool().sessions(),
                        status.jobSchool().sessionsByTrack(),
                        SchoolSamples.none(status.movement().active()).participation()),
                status.units(),
                status.checks());
    }

    /** What someone would publish who only hides what is small. */
    static PublishedFigures onlySmallHidden(StatusFigures figures, int threshold) {
        var exact = PublishedFigures.exactly(figures);
        var m = exact.movement();
        var p = exact.progress();
        return new PublishedFigures(
                exact.initiative(),
                exact.asOf(),
                exact.knownAt(),
                new PublishedFigures.Movement(
                        m.launchDay(),
                        hide(m.launched(), threshold),
                        hide(m.admitted(), threshold),
                        hide(m.ended(), threshold),
                        hide(m.active(), threshold),
                        hide(m.everEnrolled(), threshold)),
                new PublishedFigures.Citizens(
                        hide(exact.citizens().active(), threshold),
                        hide(exact.citizens().everEnrolled(), threshold)),
                hide(exact.outcomes(), threshold),
                hide(exact.otherEndReasons(), threshold),
                hide(exact.steps(), threshold),
                hide(exact.unscreened(), threshold),
                hide(exact.activities(), threshold),
                hide(exact.inAnyActivity(), threshold),
                hide(exact.inNoActivity(), threshold),
                hide(exact.tracks(), threshold),
                hide(exact.inNoTrack(), threshold),
                new PublishedFigures.Progress(
                        hide(p.towardJob(), threshold),
                        hide(p.unchanged(), threshold),
                        hide(p.awayFromJob(), threshold),
                        hide(p.firstScreeningOnly(), threshold),
                        hide(p.notScreened(), threshold)),
                exact.duration(),
                exact.jobSchool(),
                exact.checks());
    }

    /** The counts under the names the attacker gives them. */
    static Map<String, Count> byName(PublishedFigures shown) {
        var m = shown.movement();
        var p = shown.progress();
        var named = new LinkedHashMap<String, Count>();
        named.put("launched", m.launched());
        named.put("admitted", m.admitted());
        named.put("ended", m.ended());
        named.put("active", m.active());
        named.put("ever", m.everEnrolled());
        named.put("citizens", shown.citizens().active());
        named.put("citizensEver", shown.citizens().everEnrolled());
        named.put("unscreened", shown.unscreened());
        named.put("any", shown.inAnyActivity());
        named.put("none", shown.inNoActivity());
        named.put("noTrack", shown.inNoTrack());
        named.put("toward", p.towardJob());
        named.put("unchanged", p.unchanged());
        named.put("away", p.awayFromJob());
        named.put("first", p.firstScreeningOnly());
        shown.outcomes().forEach((code, count) -> named.put("outcome-" + code, count));
        shown.otherEndReasons().forEach((code, count) -> named.put("reason-" + code, count));
        shown.steps().forEach((step, count) -> named.put("step-" + step, count));
        shown.activities().forEach((type, count) -> named.put("activity-" + type, count));
        shown.tracks().forEach((track, count) -> named.put("track-" + track, count));
        return named;
    }

    private static Count hide(Count count, int threshold) {
        return new DisclosureParts(threshold, false).primary(count.number().orElseThrow());
    }

    private static <K> Map<K, Count> hide(Map<K, Count> counts, int threshold) {
        var hidden = new LinkedHashMap<K, Count>();
        counts.forEach((key, count) -> hidden.put(key, hide(count, threshold)));
        return hidden;
    }

    @SuppressWarnings("unchecked")
    static <K> Map<K, Integer> map(Object... pairs) {
        var map = new LinkedHashMap<K, Integer>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((K) pairs[i], (Integer) pairs[i + 1]);
        }
        return map;
    }
}
