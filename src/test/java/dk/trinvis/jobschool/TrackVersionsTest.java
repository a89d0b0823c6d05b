package dk.trinvis.jobschool;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackVersionsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final TrackVersions versions = new TrackVersions(1, List.of());

    @Test
    void aChangeHoldsFromItsDayAndLeavesWhatWasBefore() {
        versions.state(seats(8), MAY, Optional.empty());
        versions.state(seats(10), JULY, Optional.empty());
        versions.state(seats(9), JUNE, Optional.empty());

        assertThat(days()).containsExactly(new DateRange(MAY, JUNE), new DateRange(JUNE, JULY), DateRange.from(JULY));
        assertThat(versions.on(JUNE.minusDays(1))).contains(seats(8));
        assertThat(versions.on(JULY)).contains(seats(10));
        assertThat(versions.on(MAY.minusDays(1))).isEmpty();
    }

    @Test
    void aTrackThatClosesEndsOnItsLastDayWhateverWasToCome() {
        versions.state(seats(8), MAY, Optional.empty());
        versions.state(seats(10), JULY, Optional.empty());

        versions.state(seats(8), MAY, Optional.of(JUNE));

        assertThat(days()).containsExactly(DateRange.inclusive(MAY, JUNE));
        assertThat(versions.on(JULY)).isEmpty();
    }

    @Test
    void whatIsSaidAgainOfLaterDaysIsNoNewVersion() {
        versions.state(seats(8), MAY, Optional.empty());

        versions.state(seats(8), JUNE, Optional.of(JULY));

        assertThat(days()).containsExactly(DateRange.inclusive(MAY, JULY));
    }

    @Test
    void aClosedTrackMayOpenAgain() {
        versions.state(seats(8), MAY, Optional.of(JUNE));

        versions.state(seats(8), JULY, Optional.empty());

        assertThat(days()).containsExactly(DateRange.inclusive(MAY, JUNE), DateRange.from(JULY));
    }

    private List<DateRange> days() {
        return versions.wanted().stream().map(Track::valid).toList();
    }

    private static TrackView seats(int seats) {
        return new TrackView(
                "spor-1",
                "Spor 1",
                "Hold 1",
                "",
                2,
                2,
                Optional.empty(),
                Optional.empty(),
                Optional.of(seats),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
