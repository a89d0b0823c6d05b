package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final int TABLES = 10_000;
    private static final Count HIDDEN = Count.withheld();
    private static final Count FEW = Count.fewerThan(5);
    private final Disclosure disclosure = new Disclosure(Disclosure.DEFAULT_THRESHOLD, false);

    @Test
    void theSampleKeepsItsStepsAndHidesThreeOutcomes() {
        var shown = disclosure.publish(RandomStatus.sample());

        assertThat(shown.outcomes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "education", Count.exact(5),
                        "employment", FEW,
                        "self_supporting", FEW,
                        "repatriated", FEW));
        assertThat(shown.steps().values())
                .containsExactly(Count.exact(0), Count.exact(8), Count.exact(27), Count.exact(20), Count.exact(8));
        assertThat(shown.activities().values()).containsExactly(Count.exact(8), Count.exact(5));
        assertThat(shown.inNoActivity()).isEqualTo(Count.exact(50));
        assertThat(shown.movement().active()).isEqualTo(Count.exact(63));
        assertThat(shown.movement().ended()).isEqualTo(Count.exact(11));
        assertThat(shown.movement().everEnrolled()).isEqualTo(Count.exact(74));
    }

    @Test
    void fourAdmittedHideTheLaunchedWithThem() {
        var shown = disclosure.publish(RandomStatus.sample()).movement();

        assertThat(shown.admitted()).isEqualTo(FEW);
        assertThat(shown.launched()).isEqualTo(Count.withheld());
    }

    @Test
    void textsOfChecksAreDroppedOnceANumberIsHidden() {
        var shown = disclosure.publish(RandomStatus.sample());

        assertThat(shown.hidesSomething()).isTrue();
        assertThat(shown.checks()).allSatisfy(check -> {
            assertThat(check.holds()).isTrue();
            assertThat(check.text()).isEmpty();
        });
    }

    @Test
    void aSingleSmallStepTakesTheFirstLargeOneWithIt() {
        assertThat(new DisclosureParts(5, false).of(List.of(0, 3, 20, 10)))
                .containsExactly(Count.exact(0), FEW, Count.withheld(), Count.exact(10));
    }

    @Test
    void aSmallStepTakesASecondLargeOneWithItWhereTheFirstIsNotEnough() {
        assertThat(new DisclosureParts(5, false).of(List.of(5, 27, 20, 2)))
                .containsExactly(Count.withheld(), Count.withheld(), Count.exact(20), FEW);
    }

    @Test
    void whatCannotBeHiddenInItsTableTakesTheTableWithIt() {
        assertThat(new DisclosureParts(5, false).of(List.of(0, 2, 6)))
                .containsExactly(Count.withheld(), Count.withheld(), Count.withheld());
        assertThat(new DisclosureParts(5, false).of(List.of(1, 1, 1, 1, 1))).containsOnly(Count.withheld());
    }

    @Test
    void aHiddenTotalDoesNotEvenShowWhichCodesOccur() {
        var few = RandomStatus.of(new Random(3), 5, 0, 3);

        assertThat(disclosure.publish(few).movement().ended()).isEqualTo(FEW);
        assertThat(disclosure.publish(few).outcomes()).isEmpty();
        assertThat(disclosure.publish(few).otherEndReasons()).isEmpty();
    }

    @Test
    void partsThatDoNotAddUpToTheirTotalAreNotShown() {
        var shown = disclosure.publish(RandomStatus.sample(
                Map.of("education", 5, "employment", 5), Map.of(1, 31, 2, 31), Map.of("spor-1", 20, "spor-2", 20), 22));

        assertThat(shown.tracks().values()).containsOnly(Count.withheld());
        assertThat(shown.inNoTrack()).isEqualTo(Count.withheld());
        assertThat(shown.steps().values()).containsOnly(Count.withheld());
        assertThat(shown.progress().firstScreeningOnly()).isEqualTo(Count.withheld());
        assertThat(shown.outcomes()).isEmpty();
    }

    @Test
    void exactFiguresHideNothing() {
        assertThat(PublishedFigures.exactly(RandomStatus.sample()).hidesSomething())
                .isFalse();
    }

    @Test
    void aThresholdThatWouldNameTheNumberIsRefused() {
        assertThatThrownBy(() -> new Disclosure(2, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyCanWorkOutAHiddenNumber() {
        var found = new ArrayList<String>();
        for (long seed = 0; seed < TABLES; seed++) {
            var random = new Random(seed);
            int threshold = Disclosure.LOWEST_THRESHOLD + random.nextInt(3);
            var status = seed % 2 == 0
                    ? RandomStatus.any(random)
                    : RandomStatus.of(random, random.nextInt(90), random.nextInt(20), random.nextInt(40));
            var shown = new Disclosure(threshold, seed % 3 == 0).publish(status);
            var smallOnes = IntStream.range(1, threshold).boxed().toList();
            var counts = RandomStatus.byName(shown);
            for (var cell : new Attacker(shown).possibilities().entrySet()) {
                boolean open = counts.get(cell.getKey()) instanceof Count.FewerThan
                        ? cell.getValue().equals(smallOnes)
                        : cell.getValue().size() > 1;
                if (!open) {
                    found.add("seed %d, %s of %s shown as %s".formatted(seed, cell.getKey(), status, shown));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whereZerosAreWithheldNoRowIsKnownToHaveNobodyOrEverybody() {
        var strict = new Disclosure(5, true);
        for (long seed = 0; seed < 2_000; seed++) {
            var status = RandomStatus.of(new Random(seed), 5 + (int) (seed % 60), 9, (int) (seed % 25));
            int active = status.movement().active();
            int ended = status.movement().ended();

            assertThat(strict.publish(status).cells())
                    .as("seed %d, %s", seed, status)
                    .allSatisfy((name, count) -> assertThat(count.number().orElse(-1))
                            .isNotIn(allOf(name, active, ended), name.startsWith("duration.") ? -2 : 0));
        }
    }

    /** The total whose row this is; something else for what is no row. */
    private static int allOf(String name, int active, int ended) {
        if (name.startsWith("outcomes.") || name.startsWith("otherEndReasons.")) {
            return ended;
        }
        boolean ofActive = Stream.of("steps.", "tracks.", "progress.", "activities.", "unscreened", "in")
                .anyMatch(name::startsWith);
        return ofActive ? active : -2;
    }

    @Test
    void whereZerosAreWithheldSmallRowsHideThemAndTheRestIsShown() {
        var shown = new Disclosure(5, true).publish(RandomStatus.sample());

        assertThat(shown.steps().values())
                .containsExactly(Count.withheld(), Count.withheld(), Count.withheld(), Count.exact(20), Count.exact(8));
        assertThat(shown.tracks().values()).containsOnly(HIDDEN);
        assertThat(shown.inNoTrack()).isEqualTo(HIDDEN);
        assertThat(shown.inNoActivity()).isEqualTo(Count.exact(50));
    }

    /** A real status lists only the outcomes, reasons and types that occur. */
    @Test
    void whereZerosAreWithheldNobodyLearnsWhichCodesAreNobodys() {
        var strict = new Disclosure(5, true);
        for (var ended : List.of(
                Map.of("employment", 11),
                Map.of("employment", 6, "education", 5),
                Map.of("employment", 9, "education", 2))) {
            var status = RandomStatus.sample(ended, Map.of(1, 31, 2, 32), Map.of("spor-1", 63), 0);
            var shown = strict.publish(status);

            assertThat(shown.movement().ended()).isEqualTo(Count.exact(11));
            assertThat(shown.outcomes()).isEmpty();
            assertThat(shown.otherEndReasons()).isEmpty();
            assertThat(status.activities()).isNotEmpty();
            assertThat(shown.activities()).isEmpty();
        }
    }

    /** What is published is the same whoever came, so that nobody can work it out; the attack above knows nothing of it. */
    @Test
    void whoCameToTheJobSchoolChangesNothingInThePublicEdition() {
        for (long seed = 0; seed < 200; seed++) {
            var status = RandomStatus.any(new Random(seed));
            var nobodyCame = RandomStatus.withNobodyAtSchool(status);

            assertThat(disclosure.publish(status)).isEqualTo(disclosure.publish(nobodyCame));
            assertThat(disclosure.publish(status).jobSchool().sessions())
                    .isEqualTo(status.jobSchool().sessions());
        }
    }

    @Test
    void hidingOnlyTheSmallNumbersIsNotEnough() {
        int found = 0;
        for (long seed = 0; seed < 100; seed++) {
            var shown = RandomStatus.onlySmallHidden(RandomStatus.any(new Random(seed)), 5);
            boolean pinned =
                    new Attacker(shown).possibilities().values().stream().anyMatch(numbers -> numbers.size() == 1);
            found += pinned ? 1 : 0;
        }

        assertThat(found).isGreaterThan(50);
    }

    @Test
    void theAttackerFindsTheNumberThatSubtractionGives() {
        var shown = RandomStatus.onlySmallHidden(RandomStatus.sample(), 5);

        assertThat(new Attacker(shown).possibilities()).containsEntry("admitted", List.of(4));
    }
}
