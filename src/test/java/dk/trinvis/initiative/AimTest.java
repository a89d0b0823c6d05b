package dk.trinvis.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.initiative.Aim.State;
import dk.trinvis.initiative.Aim.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AimTest {

    private static final TargetView NETWORK = new TargetView(
            "network",
            "Netværket",
            "virksomheder",
            false,
            "at_least",
            new BigDecimal(20),
            LocalDate.of(2024, 12, 31),
            List.of());
    private static final TargetView RANK = new TargetView(
            "rank",
            "Placering på listen",
            "placering",
            false,
            "at_most",
            new BigDecimal(20),
            LocalDate.of(2027, 12, 31),
            List.of(year(2024, 35), year(2025, 30), year(2026, 25)));
    private static final DateRange HALF = new DateRange(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 7, 1));

    @Test
    void twelveOfTwentyWithTimeLeftAreOnTheWay() {
        Aim aim = aim(NETWORK, LocalDate.of(2024, 10, 31), count(12, LocalDate.of(2024, 10, 30)));
        assertThat(aim.state()).isEqualTo(State.ON_THE_WAY);
        assertThat(aim.daysLeft()).isEqualTo(61);
    }

    @Test
    void aTargetIsReachedWhenTheValueIs() {
        assertThat(aim(NETWORK, LocalDate.of(2024, 11, 1), count(20, LocalDate.of(2024, 11, 1)))
                        .state())
                .isEqualTo(State.REACHED);
    }

    @Test
    void aTargetIsMissedWhenItsDayHasPassedWithoutIt() {
        Observation late = count(21, LocalDate.of(2025, 1, 1));
        Aim aim = aim(NETWORK, LocalDate.of(2025, 2, 1), count(19, LocalDate.of(2024, 12, 31)), late);
        assertThat(aim.state()).isEqualTo(State.MISSED);
        assertThat(aim.daysLeft()).isEqualTo(-32);
        assertThat(aim.points()).singleElement().satisfies(point -> {
            assertThat(point.deciding()).map(Observation::value).contains(new BigDecimal(19));
            assertThat(point.revised()).isEmpty();
        });
    }

    @Test
    void aTargetNobodyHasMeasuredIsNeitherReachedNorBehind() {
        assertThat(aim(NETWORK, LocalDate.of(2024, 1, 1)).state()).isEqualTo(State.NOT_MEASURED);
        assertThat(aim(NETWORK, LocalDate.of(2025, 1, 1)).state()).isEqualTo(State.NOT_MEASURED);
    }

    @Test
    void theListPublishedLastOnTheLastDayOfTheYearDecidesIt() {
        Aim aim = aim(
                RANK,
                LocalDate.of(2025, 6, 1),
                list(38, LocalDate.of(2024, 3, 15)),
                list(33, LocalDate.of(2024, 10, 20)),
                new Observation(
                        new BigDecimal(29),
                        "Listen",
                        LocalDate.of(2025, 3, 1),
                        new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1))));

        assertThat(aim.points())
                .extracting(Aim.Point::verdict)
                .containsExactly(Verdict.REACHED, Verdict.AHEAD, Verdict.AHEAD, Verdict.AHEAD);
        assertThat(aim.points().get(0).deciding()).map(Observation::value).contains(new BigDecimal(33));
        assertThat(aim.points().get(0).revised()).isEmpty();
        assertThat(aim.state()).isEqualTo(State.ON_THE_WAY);
    }

    @Test
    void aLaterRevisionIsShownAndDoesNotRewriteTheVerdict() {
        Aim aim = aim(
                RANK,
                LocalDate.of(2025, 6, 1),
                list(33, LocalDate.of(2024, 10, 20)),
                list(37, LocalDate.of(2025, 2, 1)));

        Aim.Point year = aim.points().get(0);
        assertThat(year.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(year.revised()).map(Observation::value).contains(new BigDecimal(37));
        assertThat(aim.state()).isEqualTo(State.BEHIND);
    }

    @Test
    void nothingIsHeldAgainstADayThatNobodyNamed() {
        assertThat(aim(RANK, LocalDate.of(2024, 12, 30), list(90, LocalDate.of(2024, 10, 20)))
                        .state())
                .isEqualTo(State.ON_THE_WAY);
        assertThat(aim(RANK, LocalDate.of(2024, 12, 31), list(90, LocalDate.of(2024, 10, 20)))
                        .state())
                .isEqualTo(State.BEHIND);
    }

    @Test
    void aYearWithoutAListInTimeIsNotMeasured() {
        assertThat(aim(RANK, LocalDate.of(2025, 3, 1), list(30, LocalDate.of(2025, 2, 1)))
                        .points()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.NOT_MEASURED);
    }

    @Test
    void valuesAreComparedAsTheTargetSays() {
        assertThat(Stream.of("at_least", "at_most", "exactly")
                        .map(each -> IntStream.of(1, 2, 3)
                                .mapToObj(value -> new TargetView(
                                                "x",
                                                "X",
                                                "x",
                                                false,
                                                each,
                                                new BigDecimal("2.00"),
                                                LocalDate.MAX,
                                                List.of())
                                        .comparison()
                                        .holds(new BigDecimal(value), new BigDecimal("2.00")))
                                .toList()))
                .containsExactly(List.of(false, true, true), List.of(true, true, false), List.of(false, true, false));
    }

    private static Aim aim(TargetView target, LocalDate day, Observation... published) {
        return new Aim(target, List.of(published), day);
    }

    private static Observation count(int value, LocalDate day) {
        return new Observation(new BigDecimal(value), "", day, new DateRange(day, day.plusDays(1)));
    }

    private static Observation list(int rank, LocalDate published) {
        return new Observation(new BigDecimal(rank), "Listen", published, HALF);
    }

    private static TargetView.Year year(int year, int rank) {
        return new TargetView.Year(year, new BigDecimal(rank));
    }
}
