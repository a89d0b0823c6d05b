package dk.trinvis.figures;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.figures.StatusFigures.Citizens;
import dk.trinvis.figures.StatusFigures.Duration;
import dk.trinvis.figures.StatusFigures.Movement;
import dk.trinvis.figures.StatusFigures.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A median is of many, and even to whoever knows how long all others stayed tells of nobody more than a week. */
class DisclosureMediansTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 27);
    private static final int WEEK = 7;

    private final Disclosure disclosure = new Disclosure(5, false);

    @Test
    void mediansAreShownOfGroupsOfTwiceTheThreshold() {
        assertThat(disclosure.publish(status(DAY, 10, 9, 88, 61)).duration())
                .extracting(PublishedFigures.Duration::activeMedianDays, PublishedFigures.Duration::endedMedianDays)
                .containsExactly(Count.exact(91), Count.withheld());
        assertThat(disclosure.publish(status(DAY, 9, 10, 88, 61)).duration())
                .extracting(PublishedFigures.Duration::activeMedianDays, PublishedFigures.Duration::endedMedianDays)
                .containsExactly(Count.withheld(), Count.exact(63));
    }

    @Test
    void theMedianOfNobodyHidesNothing() {
        assertThat(disclosure.publish(status(DAY, 70, 0, 88, 0)).hidesSomething())
                .isFalse();
    }

    /** It begins on Saturday 1 July. */
    @ParameterizedTest
    @CsvSource({"2023-09-24, 84", "2023-09-25, 91", "2023-10-01, 91", "2023-10-02, 98"})
    void theMedianOfTheActiveGrowsOnMondays(LocalDate day, int shown) {
        int days = (int) (day.toEpochDay() - LocalDate.of(2023, 7, 1).toEpochDay());

        assertThat(disclosure.publish(status(day, 70, 0, days, 0)).duration().activeMedianDays())
                .isEqualTo(Count.exact(shown));
    }

    @Test
    void ofAWholeSeriesNobodysLengthIsKnownCloserThanAWeek() {
        assertThat(leastPossible(lengths -> published(lengths, PublishedFigures.Duration::activeMedianDays)))
                .isGreaterThanOrEqualTo(WEEK);
        assertThat(leastPossible(lengths -> published(lengths, PublishedFigures.Duration::endedMedianDays)))
                .isGreaterThanOrEqualTo(WEEK);
    }

    @Test
    void mediansToTheDayOrInWeeksOfTheirOwnTellLengthsToTheDay() {
        assertThat(leastPossible(DisclosureMediansTest::toTheDay)).isEqualTo(1);
        assertThat(leastPossible(lengths ->
                        toTheDay(lengths).stream().map(days -> days / WEEK).toList()))
                .isEqualTo(1);
    }

    /** How few lengths are left for anybody, to one who knows all others and what is published of them. */
    private static int leastPossible(Function<List<Long>, List<Integer>> published) {
        int least = Integer.MAX_VALUE;
        for (long seed = 0; seed < 12; seed++) {
            var random = new Random(seed);
            var lengths =
                    new ArrayList<>(random.longs(10 + seed % 4, 30, 90).boxed().toList());
            var shown = published.apply(lengths);
            for (int person = 0; person < lengths.size(); person++) {
                long own = lengths.get(person);
                int possible = 0;
                for (long other = own - WEEK; other <= own + WEEK; other++) {
                    lengths.set(person, other);
                    possible += published.apply(lengths).equals(shown) ? 1 : 0;
                }
                lengths.set(person, own);
                least = Math.min(least, possible);
            }
        }
        return least;
    }

    /** What eight daily editions tell of the same active, or of as many that have ended. */
    private List<Integer> published(List<Long> lengths, Function<PublishedFigures.Duration, Count> wanted) {
        var shown = new ArrayList<Integer>();
        int ended = median(lengths);
        for (int day = 0; day <= WEEK; day++) {
            var status = status(DAY.plusDays(day), lengths.size(), lengths.size(), ended + day, ended);
            var edition = disclosure.publish(status);
            shown.add(wanted.apply(edition.duration()).number().orElseThrow());
        }
        return shown;
    }

    private static List<Integer> toTheDay(List<Long> lengths) {
        int median = median(lengths);
        return IntStream.rangeClosed(0, WEEK).mapToObj(day -> median + day).toList();
    }

    private static int median(List<Long> lengths) {
        var frequencies = new TreeMap<Long, Integer>();
        lengths.stream()
                .collect(groupingBy(Function.identity(), counting()))
                .forEach((length, times) -> frequencies.put(length, times.intValue()));
        return Median.of(frequencies);
    }

    /** All launched, the active on one step, the ended to one outcome. */
    private static StatusFigures status(LocalDate day, int active, int ended, int activeMedian, int endedMedian) {
        int ever = active + ended;
        return new StatusFigures(
                "X",
                day,
                RandomStatus.KNOWN,
                new Movement(RandomStatus.LAUNCH, ever, 0, ended, active, ever),
                new Citizens(active, ever),
                Map.of("education", ended),
                Map.of(),
                Map.of(3, active),
                0,
                Map.of(),
                0,
                active,
                Map.of(),
                active,
                new Progress(0, 0, 0, active, 0),
                new Duration(activeMedian, endedMedian, Optional.empty(), Optional.empty()),
                SchoolSamples.none(active),
                StatusFigures.UNITS,
                List.of());
    }
}
