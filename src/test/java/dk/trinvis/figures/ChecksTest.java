package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.figures.StatusFigures.Movement;
import dk.trinvis.jobschool.TrackView;
import dk.trinvis.ladder.LadderView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each identity of the domain reference, A.6, with numbers that satisfy it and numbers that do not. */
class ChecksTest {

    private static final LocalDate LAUNCH = LocalDate.of(2023, 7, 1);

    @Test
    void aTrackThatHasClosedLosesNobody() {
        assertThat(Checks.onTracks(List.of(8, 27), 28, 63))
                .isEqualTo(new Check("CHK-10", true, "8 + 27 + 28 = 63", "active"));
        assertThat(Checks.onTracks(List.of(8), 28, 63))
                .isEqualTo(new Check("CHK-10", false, "8 + 28 ≠ 63", "trackClosed"));
    }

    @Test
    void openingAndAdmittedWithoutTheEndedAreTheActive() {
        assertThat(Checks.movement(new Movement(LAUNCH, 70, 4, 11, 63, 74)))
                .isEqualTo(new Check("CHK-1", true, "70 + 4 − 11 = 63", "everEnrolled"));
    }

    @Test
    void oneActiveTooManyIsNotOpeningAndAdmittedWithoutTheEnded() {
        assertThat(Checks.movement(new Movement(LAUNCH, 70, 4, 11, 64, 74)))
                .isEqualTo(new Check("CHK-1", false, "70 + 4 − 11 ≠ 64", "everEnrolled"));
    }

    @Test
    void outcomesAndOtherEndReasonsTogetherAreTheEnded() {
        assertThat(Checks.outcomes(List.of(5, 2, 3, 1), List.of(2), 13))
                .isEqualTo(new Check("CHK-2", true, "5 + 2 + 3 + 1 + 2 = 13", "ended"));
    }

    @Test
    void whoEndedForAReasonThatIsNotCountedIsMissingFromTheSumOfOutcomes() {
        assertThat(Checks.outcomes(List.of(5, 2, 3), List.of(), 11))
                .isEqualTo(new Check("CHK-2", false, "5 + 2 + 3 ≠ 11", "endReasonUnknown"));
        assertThat(Checks.outcomes(List.of(), List.of(), 1).text()).isEqualTo("0 ≠ 1");
    }

    @Test
    void stepsAndUnscreenedTogetherAreTheActive() {
        assertThat(Checks.steps(List.of(0, 8, 27, 20, 8), 1, 64))
                .isEqualTo(new Check("CHK-3", true, "0 + 8 + 27 + 20 + 8 + 1 = 64", "active"));
    }

    @Test
    void whoStandsOnAStepThatTheLadderDoesNotHaveIsMissingFromTheSumOfSteps() {
        assertThat(Checks.steps(List.of(0, 8, 27, 20, 7), 0, 63))
                .isEqualTo(new Check("CHK-3", false, "0 + 8 + 27 + 20 + 7 + 0 ≠ 63", "stepNotOnLadder"));
    }

    @Test
    void activeAndEndedTogetherAreAllThatEverWereEnrolled() {
        assertThat(Checks.everEnrolled(new Movement(LAUNCH, 70, 4, 11, 63, 74)))
                .isEqualTo(new Check("CHK-4", true, "63 + 11 = 74", "everEnrolled"));
    }

    @Test
    void oneWhoIsNeitherActiveNorEndedIsMissingFromAllThatEverWereEnrolled() {
        assertThat(Checks.everEnrolled(new Movement(LAUNCH, 70, 4, 11, 63, 75)))
                .isEqualTo(new Check("CHK-4", false, "63 + 11 ≠ 75", "everEnrolled"));
    }

    @Test
    void thoseInSomeActivityAndThoseInNoneAreTheActive() {
        assertThat(Checks.activities(13, 50, 63)).isEqualTo(new Check("CHK-5", true, "13 + 50 = 63", "active"));
    }

    @Test
    void oneInTwoActivitiesMayNotBeCountedTwice() {
        assertThat(Checks.activities(14, 50, 63)).isEqualTo(new Check("CHK-5", false, "14 + 50 ≠ 63", "active"));
    }

    @Test
    void everyTrackAimsAtStepsOfTheLadderAndAStepMayHaveNoTrack() {
        assertThat(Checks.tracks(ladder(5), List.of(track("spor-1", 2, 2), track("spor-3", 4, 5))))
                .isEqualTo(new Check("CHK-8", true, "1 → –, 2 → spor-1, 3 → –, 4 → spor-3, 5 → spor-3", "active"));
    }

    @Test
    void aTrackMayNotAimAtAStepThatTheLadderDoesNotHave() {
        assertThat(Checks.tracks(ladder(4), List.of(track("spor-1", 2, 2), track("spor-3", 4, 5))))
                .isEqualTo(new Check("CHK-8", false, "1 → –, 2 → spor-1, 3 → –, 4 → spor-3", "trackWithoutStep"));
    }

    private static LadderView ladder(int steps) {
        return new LadderView(
                "ladder",
                "",
                "",
                true,
                LAUNCH,
                DateRange.FOREVER,
                IntStream.rangeClosed(1, steps)
                        .mapToObj(number -> new LadderView.Step(number, null, null, null, null))
                        .toList());
    }

    private static TrackView track(String code, int first, int last) {
        return new TrackView(
                code,
                "",
                "",
                "",
                first,
                last,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
