package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is recorded in whatever order: the rectangles say of any day, as known at any moment, what the log says. */
class RandomHistoriesTest {

    private static final int HISTORIES = 500;
    private static final int TRANSACTIONS = 16;
    private static final int DAYS_ASKED = 12;

    private static final List<RandomHistory> PLAYED = new ArrayList<>();

    @BeforeAll
    static void play() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            RandomHistory history = new RandomHistory(seed);
            for (int i = 0; i < TRANSACTIONS; i++) {
                history.next();
            }
            PLAYED.add(history);
        }
    }

    @AfterAll
    static void forget() {
        PLAYED.clear();
    }

    @Test
    void anyDayAsKnownAtAnyMomentReadsAsInTheLog() {
        for (RandomHistory history : PLAYED) {
            List<LocalDate> days =
                    Stream.generate(history::day).limit(DAYS_ASKED).toList();
            moments(history).forEach(knownAt -> assertReadsAsInTheLog(history, days, knownAt));
        }
    }

    @Test
    void atAnyMomentTheKnownRectanglesTileThePeriodWithoutGapOrOverlap() {
        for (RandomHistory history : PLAYED) {
            for (Instant knownAt : moments(history)) {
                history.cabinet.refs().forEach(ref -> assertTiled(history, ref, knownAt));
            }
        }
    }

    @Test
    void aTransactionOnlyAddsRowsAndClosesCurrentOnesAtItsOneMoment() {
        for (long seed = 0; seed < HISTORIES / 3; seed++) {
            RandomHistory history = new RandomHistory(seed);
            for (int i = 0; i < TRANSACTIONS; i++) {
                Map<Fact, String> before = new HashMap<>();
                history.cabinet.facts().forEach(fact -> before.put(fact, row(fact)));
                history.next();
                assertOnlyAddedAndClosed(history, before);
            }
        }
    }

    @Test
    void whatWasWrittenIsWhatIsWanted() {
        for (RandomHistory history : PLAYED) {
            assertThat(history.cabinet.refs())
                    .as("%s", history)
                    .noneMatch(ref -> history.cabinet.file(ref).isChanged());
        }
    }

    @Test
    void enrolmentsOfOneCitizenInOneInitiativeAreNumberedByTheirFirstDays() {
        for (RandomHistory history : PLAYED) {
            Cabinet cabinet = history.cabinet;
            Map<String, List<String>> rows = new TreeMap<>();
            cabinet.refs().stream()
                    .sorted(Comparator.comparing(ref -> firstDay(cabinet, ref)))
                    .forEach(ref -> rows.computeIfAbsent(ref.substring(0, 5), key -> new ArrayList<>())
                            .add(ref));
            rows.values().forEach(row -> assertNumbered(history, row));
        }
    }

    @Test
    void theHistoriesAreWorthTheirName() {
        Map<String, Integer> tally = new TreeMap<>();
        PLAYED.forEach(history -> history.tally.forEach((what, count) -> tally.merge(what, count, Integer::sum)));

        assertThat(tally)
                .containsOnlyKeys(
                        "intake",
                        "intake refused",
                        "Screened",
                        "Screened refused",
                        "Ended",
                        "Ended refused",
                        "EndCancelled",
                        "EndCancelled refused",
                        "HandedOver");
        assertThat(tally.values()).as("%s", tally).allMatch(count -> count >= HISTORIES / 4);
    }

    /** Before the first transaction, at each that wrote something, and long after. */
    private static Set<Instant> moments(RandomHistory history) {
        Set<Instant> moments = new TreeSet<>();
        history.cabinet.facts().forEach(fact -> moments.add(fact.recordedAt()));
        moments.stream().findFirst().ifPresent(first -> moments.add(first.minusNanos(1000)));
        moments.add(history.cabinet.moment().plusSeconds(1_000_000));
        return moments;
    }

    private static void assertReadsAsInTheLog(RandomHistory history, List<LocalDate> days, Instant knownAt) {
        Map<String, NaiveCase> papers = history.log.replay(knownAt);
        for (String ref : history.cabinet.refs()) {
            Optional<NaiveCase> paper = Optional.ofNullable(papers.get(ref));
            List<Fact> known = history.cabinet
                    .recorded(Fact.class, ref)
                    .filter(fact -> fact.isKnownAt(knownAt))
                    .toList();
            for (LocalDate day : days) {
                assertThat(read(known, day))
                        .as("%s on %s as known at %s, %s", ref, day, knownAt, history)
                        .containsExactly(
                                paper.map(each -> each.periodOn(day)).orElse("none"),
                                paper.map(each -> each.stepOn(day)).orElse("none"),
                                paper.map(each -> each.whoOn(day)).orElse("none"));
            }
        }
    }

    private static List<String> read(List<Fact> known, LocalDate day) {
        return List.of(
                on(known, EnrolmentPeriod.class, day, RandomHistoriesTest::periodText),
                on(known, StepPeriod.class, day, Cabinet::stepText),
                on(
                        known,
                        Responsibility.class,
                        day,
                        each -> each.who().caseworker().orElse("team")));
    }

    private static <F extends Fact> String on(
            List<Fact> known, Class<F> kind, LocalDate day, Function<F, String> text) {
        return known.stream()
                .filter(fact -> kind.isInstance(fact) && fact.valid().contains(day))
                .map(fact -> text.apply(kind.cast(fact)))
                .reduce((one, other) -> one + " and " + other)
                .orElse("none");
    }

    private static String periodText(EnrolmentPeriod period) {
        return period.valid().first() + ".."
                + period.valid().lastDay().map(LocalDate::toString).orElse("") + " "
                + period.span().endReason().orElse("goes on");
    }

    private static void assertTiled(RandomHistory history, String ref, Instant knownAt) {
        Cabinet cabinet = history.cabinet;
        List<DateRange> period = known(cabinet, EnrolmentPeriod.class, ref, knownAt);
        List<DateRange> steps = known(cabinet, StepPeriod.class, ref, knownAt);
        List<DateRange> responsibilities = known(cabinet, Responsibility.class, ref, knownAt);

        assertThat(period).as("%s %s", ref, history).hasSizeLessThanOrEqualTo(1);
        if (period.isEmpty()) {
            assertThat(steps).isEmpty();
            assertThat(responsibilities).isEmpty();
        } else {
            assertThat(joined(steps)).as("%s %s", ref, history).isEqualTo(period.get(0));
            assertThat(joined(responsibilities))
                    .as("%s %s", ref, history)
                    .isEqualTo(DateRange.from(period.get(0).first()));
        }
    }

    private static <F extends Fact> List<DateRange> known(Cabinet cabinet, Class<F> kind, String ref, Instant knownAt) {
        return cabinet.recorded(kind, ref)
                .filter(fact -> fact.isKnownAt(knownAt))
                .map(Fact::valid)
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .toList();
    }

    private static DateRange joined(List<DateRange> tiles) {
        return tiles.stream()
                .reduce((one, next) -> {
                    assertThat(next.first()).isEqualTo(one.until());
                    return new DateRange(one.first(), next.until());
                })
                .orElseThrow();
    }

    private static void assertOnlyAddedAndClosed(RandomHistory history, Map<Fact, String> before) {
        Cabinet cabinet = history.cabinet;
        for (Fact fact : cabinet.facts()) {
            Optional<String> earlier = Optional.ofNullable(before.get(fact));
            if (earlier.isEmpty()) {
                assertThat(fact.recordedAt()).as("%s", history).isEqualTo(cabinet.moment());
                assertThat(fact.isCurrent())
                        .as("recorded and superseded at one moment, %s", history)
                        .isTrue();
            } else if (!earlier.get().equals(row(fact))) {
                assertThat(earlier).contains(open(fact));
                assertThat(fact.supersededAt()).as("%s", history).contains(cabinet.moment());
            }
        }
    }

    private static String row(Fact fact) {
        return open(fact) + fact.supersededAt().map(Instant::toString).orElse("");
    }

    private static String open(Fact fact) {
        return Cabinet.text(fact) + " " + fact.recordedAt() + " " + fact.recordedBy() + " ";
    }

    private static LocalDate firstDay(Cabinet cabinet, String ref) {
        return cabinet.file(ref).span().orElseThrow().days().first();
    }

    private static void assertNumbered(RandomHistory history, List<String> row) {
        Optional<Long> previous = Optional.empty();
        for (int i = 0; i < row.size(); i++) {
            Enrolment enrolment = history.cabinet.enrolment(row.get(i));
            assertThat(enrolment.ordinal()).as("%s %s", row, history).isEqualTo(i + 1);
            assertThat(enrolment.previousId()).as("%s %s", row, history).isEqualTo(previous);
            previous = Optional.of(enrolment.id());
        }
    }
}
