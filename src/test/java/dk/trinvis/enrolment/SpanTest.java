package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 31);
    private static final Span GOING_ON = new Span(DateRange.from(FIRST), Optional.empty());
    private static final Span ENDED = ended(LAST, "employment");

    @Test
    void anotherFirstDayMakesADifferenceFromTheEarlierOfBoth() {
        Span earlier = new Span(DateRange.from(FIRST.minusDays(7)), Optional.empty());

        assertThat(earlier.differsFrom(GOING_ON)).contains(FIRST.minusDays(7));
        assertThat(GOING_ON.differsFrom(earlier)).contains(FIRST.minusDays(7));
    }

    @Test
    void anotherLastDayMakesADifferenceFromTheDayOnWhichTheCaseHadEndedByOneOfBoth() {
        assertThat(ENDED.differsFrom(ended(LAST.plusDays(10), "employment"))).contains(LAST.plusDays(1));
        assertThat(ENDED.differsFrom(ended(LAST.minusDays(10), "employment"))).contains(LAST.minusDays(9));
        assertThat(GOING_ON.differsFrom(ENDED)).contains(LAST.plusDays(1));
    }

    @Test
    void anotherEndReasonMakesADifferenceFromTheDayOnWhichTheCaseHadEnded() {
        assertThat(ENDED.differsFrom(ended(LAST, "education"))).contains(LAST.plusDays(1));
    }

    @Test
    void theSameMakesNoDifference() {
        assertThat(ENDED.differsFrom(ended(LAST, "employment"))).isEmpty();
    }

    @Test
    void whatIsStatedToHaveHadNoDestinationStillSaysSoWhenItHasWaited() {
        Span recorded = new Span(ENDED.days(), ENDED.endReason(), Optional.of("ordinary_job"));

        assertThat(StatedDays.of(ENDED).span().keepingDestination(recorded)).isEqualTo(ENDED);
        assertThat(StatedDays.of(recorded).span().keepingDestination(ENDED)).isEqualTo(recorded);
        assertThat(StatedDays.of(GOING_ON).span().keepingDestination(recorded)).isEqualTo(GOING_ON);
    }

    private static Span ended(LocalDate last, String reason) {
        return new Span(DateRange.inclusive(FIRST, last), Optional.of(reason));
    }
}
