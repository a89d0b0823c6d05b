package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.figures.StatusFigures.Citizens;
import dk.trinvis.figures.StatusFigures.Duration;
import dk.trinvis.figures.StatusFigures.Movement;
import dk.trinvis.figures.StatusFigures.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small worlds searched whole: nobody who replays the rules of {@link Disclosure} finds a hidden number. */
class DisclosureReplayTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);
    private static final List<Integer> NOT_MOVED = List.of(0, 0, 0, 0);
    private static final List<Integer> IN_NONE = List.of(0, 0, 0);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noPartOfATotalIsGivenAway(boolean withholdsZeros) {
        for (int threshold = Disclosure.LOWEST_THRESHOLD; threshold <= 6; threshold++) {
            var rule = new DisclosureParts(threshold, withholdsZeros);
            for (int parts = 2; parts <= 5; parts++) {
                var reader = Replay.ofParts(rule::of);
                for (int total = threshold; total <= 64 / parts; total++) {
                    Replay.spread(total, parts).forEach(reader::see);
                }

                assertThat(reader.givenAway())
                        .as("threshold %d, %d parts", threshold, parts)
                        .isEmpty();
            }
        }
    }

    /** Of the ways to make the hidden 10, only 8 + 2 makes the rule choose the first 8. */
    @Test
    void takingTheSmallestLargePartAlongGivesNumbersAway() {
        var reader = Replay.ofParts(DisclosureReplayTest::withSmallestCompanion);
        Replay.spread(10, 2).forEach(parts -> reader.see(List.of(0, parts.get(0), 27, 20, 8, parts.get(1))));

        assertThat(reader.givenAway())
                .contains("part 5 is 2 in {part 0=Exact[value=0], part 1=Withheld[], part 2=Exact[value=27],"
                        + " part 3=Exact[value=20], part 4=Exact[value=8], part 5=FewerThan[threshold=5]}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neitherStepsNorProgressGiveTheirUnscreenedAway(boolean withholdsZeros) {
        for (int threshold = Disclosure.LOWEST_THRESHOLD; threshold <= Disclosure.DEFAULT_THRESHOLD; threshold++) {
            var reader =
                    reader(new Disclosure(threshold, withholdsZeros), "step-1|unscreened|toward|unchanged|away|first");
            for (int active = threshold; active <= 16; active++) {
                for (var steps : Replay.spread(active, 2)) {
                    for (var progress : Replay.spread(active - steps.get(1), 4)) {
                        reader.see(ofActive(active, steps, progress, IN_NONE));
                    }
                }
            }
            assertThat(reader.givenAway()).as("threshold %d", threshold).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void activitiesGiveNobodyAway(boolean withholdsZeros) {
        for (int threshold = Disclosure.LOWEST_THRESHOLD; threshold <= Disclosure.DEFAULT_THRESHOLD; threshold++) {
            var reader = reader(new Disclosure(threshold, withholdsZeros), "activity-.*|any|none");
            for (int active = 0; active <= 14; active++) {
                for (var activities : activities(active)) {
                    reader.see(ofActive(active, List.of(active, 0), NOT_MOVED, activities));
                }
            }
            assertThat(reader.givenAway()).as("threshold %d", threshold).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void movementAndReturningCitizensGiveNobodyAway(boolean withholdsZeros) {
        var reader =
                reader(new Disclosure(5, withholdsZeros), "launched|admitted|ended|active|ever|citizens|citizensEver");
        for (int active = 0; active <= 12; active++) {
            for (int ended = 0; ended <= 12; ended++) {
                for (int launched = 0; launched <= active + ended; launched++) {
                    var movement = movement(launched, active + ended - launched, ended);
                    for (var citizens : citizens(movement)) {
                        reader.see(status(movement, citizens, List.of(movement.active(), 0), NOT_MOVED, IN_NONE));
                    }
                }
            }
        }

        assertThat(reader.givenAway()).isEmpty();
    }

    /** Some of the active, and some of those who ended, are there for another time. */
    private static List<Citizens> citizens(Movement movement) {
        return IntStream.rangeClosed(0, Math.min(6, Math.max(0, movement.active() - 1)))
                .boxed()
                .flatMap(active -> IntStream.rangeClosed(active, Math.min(9, active + movement.ended()))
                        .filter(ever -> ever < Math.max(1, movement.everEnrolled()))
                        .mapToObj(ever -> new Citizens(movement.active() - active, movement.everEnrolled() - ever)))
                .toList();
    }

    /** Two types, and so many in any of them as there may be. */
    private static List<List<Integer>> activities(int active) {
        var all = new ArrayList<List<Integer>>();
        for (int first = 0; first <= active; first++) {
            for (int second = 0; second <= active; second++) {
                for (int any = Math.max(first, second); any <= Math.min(active, first + second); any++) {
                    all.add(List.of(first, second, any));
                }
            }
        }
        return all;
    }

    /** What was done before: the smallest part that is large enough goes along. */
    private static List<Count> withSmallestCompanion(List<Integer> parts) {
        var primary = new DisclosureParts(5, false);
        int companion =
                parts.stream().filter(part -> part >= 8).min(Integer::compare).orElseThrow();
        int at = parts.indexOf(companion);
        var shown = new ArrayList<>(parts.stream().map(primary::primary).toList());
        if (parts.stream().anyMatch(primary::isSmall)) {
            shown.set(at, Count.withheld());
        }
        return shown;
    }

    private static Replay<StatusFigures> reader(Disclosure disclosure, String wanted) {
        var names = Pattern.compile(wanted).asMatchPredicate();
        return new Replay<>(
                status -> RandomStatus.byName(disclosure.publish(status)),
                status -> RandomStatus.byName(PublishedFigures.exactly(status)).entrySet().stream()
                        .filter(cell -> names.test(cell.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                cell -> cell.getValue().number().orElseThrow())));
    }

    private static Movement movement(int launched, int admitted, int ended) {
        int ever = launched + admitted;
        return new Movement(DAY, launched, admitted, ended, ever - ended, ever);
    }

    private static StatusFigures ofActive(
            int active, List<Integer> steps, List<Integer> progress, List<Integer> activities) {
        return status(movement(active, 0, 0), new Citizens(active, active), steps, progress, activities);
    }

    /**
     * @param steps those on the only step, and those not screened
     * @param activities those in each of two, and in any
     */
    private static StatusFigures status(
            Movement movement,
            Citizens citizens,
            List<Integer> steps,
            List<Integer> progress,
            List<Integer> activities) {
        int any = activities.get(2);
        return new StatusFigures(
                "X",
                DAY,
                Instant.EPOCH,
                movement,
                citizens,
                Map.of(),
                Map.of(),
                Map.of(1, steps.get(0)),
                steps.get(1),
                Map.of("x", activities.get(0), "y", activities.get(1)),
                any,
                movement.active() - any,
                Map.of(),
                movement.active(),
                new Progress(progress.get(0), progress.get(1), progress.get(2), progress.get(3), steps.get(1)),
                new Duration(0, 0, Optional.empty(), Optional.empty()),
                SchoolSamples.none(movement.active()),
                StatusFigures.UNITS,
                List.of());
    }
}
