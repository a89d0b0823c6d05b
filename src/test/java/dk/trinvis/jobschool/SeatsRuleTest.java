package dk.trinvis.jobschool;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.jobschool.Waits.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatsRuleTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void whoComesWhileOneSeatIsFreeGetsIt() {
        SeatsRule rule = new SeatsRule(List.of(track(MAY, 2)), List.of(seat(1, DateRange.from(MAY))));

        assertThat(rule.fullOn(seat(2, DateRange.from(JUNE)))).isEmpty();
        rule.take(seat(2, DateRange.from(JUNE)));
        assertThat(rule.fullOn(seat(3, DateRange.from(JUNE)))).contains(JUNE);
    }

    @Test
    void aSeatThatIsPromisedToSomebodyLaterIsNotFree() {
        SeatsRule rule = new SeatsRule(List.of(track(MAY, 1)), List.of(seat(1, DateRange.from(JULY))));

        assertThat(rule.fullOn(seat(2, DateRange.from(MAY)))).contains(JULY);
        assertThat(rule.fullOn(seat(2, new DateRange(MAY, JULY)))).isEmpty();
    }

    @Test
    void twoWhoFollowEachOtherTakeOneSeat() {
        SeatsRule rule = new SeatsRule(
                List.of(track(MAY, 2)), List.of(seat(1, new DateRange(MAY, JUNE)), seat(2, new DateRange(JUNE, JULY))));

        assertThat(rule.fullOn(seat(3, DateRange.from(MAY)))).isEmpty();
    }

    @Test
    void seatsThatGoAwayCountFromTheDayTheyGo() {
        SeatsRule rule = new SeatsRule(
                List.of(new Track(1, view(2), new DateRange(MAY, JULY)), track(JULY, 1)),
                List.of(seat(1, DateRange.from(MAY))));

        assertThat(rule.fullOn(seat(2, DateRange.from(MAY)))).contains(JULY);
    }

    @Test
    void aTrackWithoutANumberOfSeatsIsNeverFullAndNobodyStandsInTheirOwnWay() {
        assertThat(new SeatsRule(List.of(track(MAY, null)), List.of(seat(1, DateRange.from(MAY))))
                        .fullOn(seat(2, DateRange.from(MAY))))
                .isEmpty();
        assertThat(new SeatsRule(List.of(track(MAY, 1)), List.of(seat(1, DateRange.from(MAY))))
                        .fullOn(seat(1, DateRange.from(JUNE))))
                .isEmpty();
    }

    @Test
    void whoGetsASeatWaitsNoLongerFromThatDay() {
        TrackWait wait = new TrackWait(1, "spor-1", "Vil gerne", DateRange.from(MAY));
        TrackWait other = new TrackWait(1, "spor-2", "Vil gerne", DateRange.from(MAY));
        TrackAssignment seated = new TrackAssignment(
                1, DateRange.from(JUNE), new TrackAssignment.Agreed("spor-1", JUNE, Optional.empty()));

        assertThat(TrackWait.beside(List.of(wait, other), List.of(seated)))
                .extracting(TrackWait::valid)
                .containsExactly(new DateRange(MAY, JUNE), DateRange.from(MAY));
        assertThat(wait.until(MAY)).isEmpty();
    }

    private static Seat seat(long enrolment, DateRange days) {
        return new Seat(enrolment, days);
    }

    private static Track track(LocalDate from, @Nullable Integer seats) {
        return new Track(1, view(seats), DateRange.from(from));
    }

    private static TrackView view(@Nullable Integer seats) {
        return new TrackView(
                "spor-1",
                "Spor 1",
                "Hold 1",
                "",
                2,
                2,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(seats),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
