package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two public editions of one series laid side by side give no hidden number away. */
class DisclosureSeriesTest {

    private static final int TABLES = 10_000;
    private static final LocalDate DAY = RandomStatus.DAY;
    private static final LocalDate LATER = DAY.plusMonths(1);

    private final Disclosure disclosure = new Disclosure(Disclosure.DEFAULT_THRESHOLD, false);

    /** Two editions, each as it would be published by itself, and the second as it is beside the first. */
    private record Pair(
            long seed,
            int threshold,
            StatusFigures first,
            StatusFigures second,
            PublishedFigures alone,
            PublishedFigures shown,
            PublishedFigures beside) {

        static Pair drawn(long seed) {
            var random = new Random(seed);
            int threshold = Disclosure.LOWEST_THRESHOLD + random.nextInt(4);
            var drawn = DrawnStatus.draw(random, random.nextInt(18), random.nextInt(9), random.nextInt(14));
            boolean sameDay = random.nextInt(3) == 0;
            var first = drawn.figures(DAY, RandomStatus.KNOWN, random);
            var next = sameDay ? drawn.corrected(random) : drawn.later(random);
            var day = sameDay ? DAY : LATER;
            var second = next.figures(day, RandomStatus.KNOWN.plusSeconds(60), random);
            var disclosure = new Disclosure(threshold, seed % 3 == 0);
            var shown = disclosure.publish(first);
            return new Pair(
                    seed,
                    threshold,
                    first,
                    second,
                    disclosure.publish(second),
                    shown,
                    disclosure.publish(second, List.of(EarlierEdition.of(first, shown))));
        }

        Attacker attack(PublishedFigures later) {
            if (!first.asOf().equals(second.asOf())) {
                return Attacker.ofTwoDays(shown, later);
            }
            var before = RandomStatus.byName(PublishedFigures.exactly(first));
            var after = RandomStatus.byName(PublishedFigures.exactly(second));
            return Attacker.ofOneDay(shown, later, name -> Objects.equals(before.get(name), after.get(name)));
        }

        /** Each number that is given away, with what readers know of it; not what the first edition itself shows. */
        List<String> givenAway(PublishedFigures later) {
            var found = new ArrayList<String>();
            var firstShown = RandomStatus.byName(shown);
            var counts = RandomStatus.byName(later);
            attack(later).possibilities().forEach((name, numbers) -> {
                boolean ofSecond = name.startsWith("2 ");
                var bare = ofSecond ? name.substring(2) : name;
                var count = ofSecond ? counts.get(bare) : firstShown.get(bare);
                boolean told = ofSecond && firstShown.get(bare) instanceof Count.Exact && stays(bare);
                int least = count instanceof Count.FewerThan ? Math.max(2, threshold - 2) : 2;
                if (!told && numbers.size() < least) {
                    found.add("seed %d, %s can only be %s".formatted(seed, name, numbers));
                }
            });
            return found;
        }

        private boolean stays(String name) {
            return name.equals("launched") || first.asOf().equals(second.asOf());
        }
    }

    @Test
    void nobodyCanWorkOutAHiddenNumberOfTwoEditions() {
        var found = new ArrayList<String>();
        for (long seed = 0; seed < TABLES; seed++) {
            var pair = Pair.drawn(seed);
            found.addAll(pair.givenAway(pair.beside()));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void hidingInEachEditionByItselfIsNotEnough() {
        long found = IntStream.range(0, 500)
                .mapToObj(Pair::drawn)
                .filter(pair -> !pair.givenAway(pair.alone()).isEmpty())
                .count();

        assertThat(found).isGreaterThan(25);
    }

    /** Two years of months, of which any two may be laid side by side. */
    @Test
    void ofALongSeriesNoTwoEditionsGiveANumberAwayAndMostIsShown() {
        for (long seed = 0; seed < 3; seed++) {
            var random = new Random(seed);
            var drawn = DrawnStatus.draw(random, 30 + random.nextInt(30), random.nextInt(9), random.nextInt(14));
            var all = new ArrayList<PublishedFigures>();
            var earlier = new ArrayList<EarlierEdition>();
            for (int month = 0; month < 24; month++) {
                var status = drawn.figures(DAY.plusMonths(month), RandomStatus.KNOWN.plusSeconds(month), random);
                var shown = disclosure.publish(status, earlier);
                assertThat(exact(shown)).isGreaterThan(exact(disclosure.publish(status)) - 8);
                for (var before : all) {
                    assertThat(Attacker.ofTwoDays(before, shown).possibilities().entrySet())
                            .filteredOn(entry -> !entry.getKey().equals("2 launched"))
                            .allMatch(entry -> entry.getValue().size() > 1);
                }
                all.add(shown);
                earlier.add(EarlierEdition.of(status, shown));
                drawn = drawn.later(random);
            }
        }
    }

    private static long exact(PublishedFigures shown) {
        return shown.cells().values().stream().filter(Count::isExact).count();
    }

    /** 74 - 70 would be the few who came; the ended are hidden, and with them all ever enrolled. */
    @Test
    void whoWasLaunchedIsKnownFromTheFirstEditionSoThatAllEverEnrolledAreHidden() {
        var first = status(DAY, 70, 0, new int[] {0, 0, 0, 0, 0, 0}, new int[] {0, 10, 30, 20, 10, 0});
        var second = status(LATER, 70, 4, new int[] {5, 2, 3, 1, 0, 0}, new int[] {0, 8, 27, 20, 8, 0});
        var shown = disclosure.publish(first);

        var beside = disclosure.publish(second, List.of(EarlierEdition.of(first, shown)));

        assertThat(shown.movement().launched()).isEqualTo(Count.exact(70));
        assertThat(beside.movement().admitted()).isEqualTo(Count.fewerThan(5));
        assertThat(beside.movement().everEnrolled()).isEqualTo(Count.withheld());
        assertThat(beside.movement().ended()).isEqualTo(Count.withheld());
        assertThat(beside.duration().endedMedianDays()).isEqualTo(Count.withheld());
        assertThat(beside.movement().active()).isEqualTo(Count.exact(63));
        assertThat(beside.steps().values()).allMatch(Count::isExact);
    }

    @Test
    void oneMoreWhoLeftIsShownAndToldAsAChange() {
        var first = status(DAY, 70, 14, new int[] {5, 2, 3, 1, 0, 0}, new int[] {0, 18, 27, 20, 8, 0});
        var second = status(LATER, 70, 14, new int[] {6, 2, 3, 1, 0, 0}, new int[] {0, 18, 26, 20, 8, 0});
        var before = EarlierEdition.of(first, disclosure.publish(first));

        var beside = disclosure.publish(second, List.of(before));

        assertThat(beside).isEqualTo(disclosure.publish(second));
        assertThat(ShownChange.between(before, beside, 5))
                .containsExactly(new ShownChange("movement.ended", 11, 12), new ShownChange("outcomes.a", 5, 6));
    }

    @Test
    void onTheSameDayEveryChangeOfFewIsTold() {
        var first = status(DAY, 70, 14, new int[] {5, 2, 3, 1, 0, 0}, new int[] {0, 18, 27, 20, 8, 0});
        var second = status(DAY, 70, 14, new int[] {5, 2, 3, 1, 0, 0}, new int[] {0, 18, 26, 21, 8, 0});
        var before = EarlierEdition.of(first, disclosure.publish(first));

        assertThat(ShownChange.between(before, disclosure.publish(second), 5))
                .containsExactly(new ShownChange("steps.3", 27, 26), new ShownChange("steps.4", 20, 21));
    }

    @Test
    void zerosAndFullRowsAreShown() {
        var shown =
                disclosure.publish(status(DAY, 70, 14, new int[] {11, 0, 0, 0, 0, 0}, new int[] {0, 73, 0, 0, 0, 0}));

        assertThat(shown.outcomes()).containsEntry("a", Count.exact(11)).containsEntry("b", Count.exact(0));
        assertThat(shown.steps()).containsEntry(2, Count.exact(73)).containsEntry(1, Count.exact(0));
    }

    @Test
    void theSameFiguresGiveTheSamePaper() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(Pair.drawn(seed).beside()).isEqualTo(Pair.drawn(seed).beside());
        }
    }

    private static StatusFigures status(LocalDate day, int launched, int admitted, int[] ends, int[] steps) {
        int active = IntStream.of(steps).sum();
        return new DrawnStatus(
                        launched,
                        admitted,
                        ends,
                        steps,
                        new int[] {0, 0, 0, active},
                        new int[] {0, 0, 0, active},
                        new int[] {8, 5, 0, 13},
                        0)
                .figures(day, RandomStatus.KNOWN, new Random(1));
    }
}
