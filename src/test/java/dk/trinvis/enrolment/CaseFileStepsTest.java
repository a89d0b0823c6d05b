package dk.trinvis.enrolment;

import static dk.trinvis.enrolment.Cabinet.goingOnFrom;
import static dk.trinvis.enrolment.Cabinet.onStep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.RuleBroken;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of an enrolment tile its days; each screening writes exactly the rectangles it needs. */
class CaseFileStepsTest {

    private static final String CASE = "F-1";

    private final Cabinet cabinet = new Cabinet();

    @BeforeEach
    void begin() {
        cabinet.begin(CASE, goingOnFrom("2023-07-01"));
    }

    @Test
    void itHasNoStepUntilTheFirstScreening() {
        screened(onStep(4, "2023-07-10"));

        assertThat(cabinet.steps(CASE)).containsExactly("2023-07-01..2023-07-09 unscreened", "2023-07-10.. 4 first");
    }

    @Test
    void aScreeningLastsUntilTheNextUpOrDownTheLadder() {
        screened(onStep(4, "2023-07-10"), onStep(2, "2023-08-10"), onStep(5, "2023-09-10"));

        assertThat(cabinet.steps(CASE))
                .containsExactly(
                        "2023-07-01..2023-07-09 unscreened",
                        "2023-07-10..2023-08-09 4 first",
                        "2023-08-10..2023-09-09 2 from 4",
                        "2023-09-10.. 5 from 4");
    }

    @Test
    void aScreeningOnTheFirstDayLeavesNoDayWithoutAStep() {
        screened(onStep(4, "2023-07-01"));

        assertThat(cabinet.steps(CASE)).containsExactly("2023-07-01.. 4 first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-01", "2023-06-30"})
    void upToThirtyDaysBeforeTheFirstDayItCountsFromThatDay(String day) {
        screened(onStep(4, day));

        assertThat(cabinet.steps(CASE)).containsExactly("2023-07-01.. 4 first");
        assertThat(cabinet.file(CASE).screenings())
                .extracting(Screening::effectiveOn)
                .containsExactly(LocalDate.parse(day));
    }

    @Test
    void thirtyOneDaysBeforeTheFirstDayIsRefused() {
        assertThatThrownBy(() -> cabinet.file(CASE).screen(onStep(4, "2023-05-31")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("enrolment.screeningOutside");
    }

    @Test
    void afterTheLastDayNobodyIsScreened() {
        cabinet.change(CASE, file -> file.run(file.ended(LocalDate.of(2023, 9, 26), "employment", Optional.empty())));
        CaseFile file = cabinet.file(CASE);

        assertThatThrownBy(() -> file.screen(onStep(4, "2023-09-27")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("enrolment.screeningOutside");
        assertThat(file.isChanged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofSeveralBeforeTheFirstDayTheLatestCountsInWhateverOrderTheyAreRecorded(boolean latestFirst) {
        Screening early = onStep(5, "2023-06-10");
        Screening late = onStep(3, "2023-06-20");
        screened(latestFirst ? late : early);
        screened(latestFirst ? early : late);

        assertThat(cabinet.steps(CASE)).containsExactly("2023-07-01.. 3 first");
        assertThat(cabinet.file(CASE).isChanged()).isFalse();
    }

    @Test
    void aScreeningOnTheFirstDayTakesThePlaceOfOneBeforeIt() {
        screened(onStep(5, "2023-06-10"));
        screened(onStep(3, "2023-07-01"));

        assertThat(cabinet.steps(CASE)).containsExactly("2023-07-01.. 3 first");
    }

    @Test
    void aSecondScreeningOfTheDayTakesTheFirstOnesPlaceAndBothStayReadable() {
        screened(onStep(4, "2023-07-10"), onStep(3, "2023-08-10"));
        screened(onStep(2, "2023-08-10"));

        assertThat(cabinet.supersededAt(cabinet.moment())).containsExactly("2023-08-10.. 3 from 4");
        assertThat(cabinet.addedAt(cabinet.moment())).containsExactly("2023-08-10.. 2 from 4");
        assertThat(ScreeningHistory.of(cabinet.recorded(StepPeriod.class, CASE).toList()))
                .extracting(row -> row.effectiveOn() + " " + row.step() + (row.counts() ? "" : " replaced"))
                .containsExactly("2023-08-10 2", "2023-08-10 3 replaced", "2023-07-10 4");
    }

    @Test
    void aScreeningInsertedLaterCutsTheTileBeforeItAndLeavesTheOthersAlone() {
        screened(onStep(4, "2023-07-10"), onStep(2, "2023-09-10"));
        screened(onStep(3, "2023-08-10"));

        assertThat(cabinet.supersededAt(cabinet.moment())).containsExactly("2023-07-10..2023-09-09 4 first");
        assertThat(cabinet.addedAt(cabinet.moment()))
                .containsExactlyInAnyOrder("2023-07-10..2023-08-09 4 first", "2023-08-10..2023-09-09 3 from 4");
    }

    @Test
    void aCorrectedMiddleStepSupersedesOneRectangleAndAddsOne() {
        screened(onStep(4, "2023-07-10"), onStep(3, "2023-08-10"), onStep(2, "2023-09-10"));
        cabinet.correct(CASE, file -> file.screen(onStep(5, "2023-08-10")));

        assertThat(cabinet.supersededAt(cabinet.moment())).containsExactly("2023-08-10..2023-09-09 3 from 4");
        assertThat(cabinet.addedAt(cabinet.moment())).containsExactly("2023-08-10..2023-09-09 5 from 4");
    }

    @Test
    void aCorrectedFirstStepRenewsEveryRectangleThatComparesWithIt() {
        screened(onStep(4, "2023-07-10"), onStep(3, "2023-08-10"), onStep(2, "2023-09-10"));
        cabinet.correct(CASE, file -> file.screen(onStep(5, "2023-07-10")));

        assertThat(cabinet.supersededAt(cabinet.moment())).hasSize(3);
        assertThat(cabinet.addedAt(cabinet.moment()))
                .containsExactlyInAnyOrder(
                        "2023-07-10..2023-08-09 5 first", "2023-08-10..2023-09-09 3 from 5", "2023-09-10.. 2 from 5");
    }

    @Test
    void aFirstScreeningFoundLaterOnTheSameStepLeavesTheLaterStepsAlone() {
        screened(onStep(4, "2023-07-10"), onStep(3, "2023-08-10"));
        screened(onStep(4, "2023-07-05"));

        assertThat(cabinet.supersededAt(cabinet.moment()))
                .containsExactlyInAnyOrder("2023-07-01..2023-07-09 unscreened", "2023-07-10..2023-08-09 4 first");
        assertThat(cabinet.steps(CASE))
                .containsExactly(
                        "2023-07-01..2023-07-04 unscreened",
                        "2023-07-05..2023-07-09 4 first",
                        "2023-07-10..2023-08-09 4 from 4",
                        "2023-08-10.. 3 from 4");
    }

    @Test
    void anEarlierFirstDayHasMoreDaysWithoutAStep() {
        screened(onStep(4, "2023-06-20"));
        cabinet.correct(CASE, file -> file.run(goingOnFrom("2023-06-01")));

        assertThat(cabinet.steps(CASE)).containsExactly("2023-06-01..2023-06-19 unscreened", "2023-06-20.. 4 first");
    }

    @Test
    void aLaterFirstDayKeepsTheLatestScreeningBeforeItAsTheFirst() {
        screened(onStep(5, "2023-07-05"), onStep(4, "2023-07-10"), onStep(3, "2023-08-10"));
        cabinet.correct(CASE, file -> file.run(goingOnFrom("2023-07-20")));

        assertThat(cabinet.steps(CASE)).containsExactly("2023-07-20..2023-08-09 4 first", "2023-08-10.. 3 from 4");
        assertThat(cabinet.file(CASE).isChanged())
                .as("what was written is what is wanted")
                .isFalse();
    }

    @Test
    void aFirstDayMoreThanThirtyDaysAfterAScreeningIsRefused() {
        screened(onStep(4, "2023-07-10"));

        assertThatThrownBy(() -> cabinet.file(CASE).run(goingOnFrom("2023-08-10")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("enrolment.screeningOutside");
    }

    @Test
    void sayingTheSameAgainWritesNothing() {
        screened(onStep(4, "2023-07-10"));

        assertThat(cabinet.change(CASE, file -> file.screen(onStep(4, "2023-07-10"))))
                .isFalse();
        assertThat(cabinet.addedAt(cabinet.moment())).isEmpty();
    }

    private void screened(Screening... screenings) {
        cabinet.change(CASE, file -> Arrays.stream(screenings).forEach(file::screen));
    }
}
