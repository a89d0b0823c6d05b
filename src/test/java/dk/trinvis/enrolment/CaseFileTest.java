package dk.trinvis.enrolment;

import static dk.trinvis.enrolment.Cabinet.ANNA;
import static dk.trinvis.enrolment.Cabinet.BO;
import static dk.trinvis.enrolment.Cabinet.ended;
import static dk.trinvis.enrolment.Cabinet.goingOnFrom;
import static dk.trinvis.enrolment.Cabinet.onStep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The days of an enrolment, its end and who is responsible; its steps are in {@link CaseFileStepsTest}. */
class CaseFileTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 7, 1);
    private static final String CASE = "F-1";

    private final Cabinet cabinet = new Cabinet();

    @BeforeEach
    void begin() {
        cabinet.begin(CASE, goingOnFrom("2023-07-01"));
    }

    @Test
    void aBeginningRecordsOnePeriodUnscreenedDaysAndWhoIsResponsible() {
        assertThat(cabinet.addedAt(cabinet.moment()))
                .containsExactly("2023-07-01.. goes on", "2023-07-01.. unscreened", "2023-07-01.. anna");
    }

    @Test
    void anEndReplacesThePeriodAndCutsTheLastTile() {
        cabinet.change(CASE, file -> file.screen(onStep(4, "2023-07-10")));
        cabinet.change(CASE, file -> file.run(file.ended(LocalDate.of(2023, 9, 26), "employment", Optional.empty())));

        assertThat(cabinet.supersededAt(cabinet.moment()))
                .containsExactlyInAnyOrder("2023-07-01.. goes on", "2023-07-10.. 4 first");
        assertThat(cabinet.addedAt(cabinet.moment()))
                .containsExactlyInAnyOrder("2023-07-01..2023-09-26 employment", "2023-07-10..2023-09-26 4 first");
    }

    @Test
    void somebodyStillAnswersForItAfterItsEnd() {
        cabinet.change(CASE, file -> file.run(file.ended(LocalDate.of(2023, 9, 26), "employment", Optional.empty())));

        assertThat(cabinet.responsibilities(CASE)).containsExactly("2023-07-01.. anna");
    }

    @Test
    void aLastDayAheadIsKeptAndCountsAsActiveUntilThen() {
        cabinet.change(CASE, file -> file.run(file.ended(LocalDate.of(2999, 12, 31), "education", Optional.empty())));

        DateRange days = cabinet.file(CASE).span().orElseThrow().days();
        assertThat(days.contains(LocalDate.of(2999, 12, 31))).isTrue();
        assertThat(days.contains(LocalDate.of(3000, 1, 1))).isFalse();
    }

    @Test
    void itsFirstDayMayBeItsLastAndStillHasAStep() {
        cabinet.change(CASE, file -> {
            file.screen(onStep(4, "2023-07-01"));
            file.run(file.ended(FIRST_DAY, "repatriated", Optional.empty()));
        });

        assertThat(cabinet.file(CASE).span().orElseThrow().days().days()).isEqualTo(1);
        assertThat(cabinet.steps(CASE)).containsExactly("2023-07-01..2023-07-01 4 first");
    }

    @Test
    void itEndsOnlyOnce() {
        cabinet.change(CASE, file -> file.run(file.ended(LocalDate.of(2023, 9, 26), "employment", Optional.empty())));

        assertBroken(
                "enrolment.endedAlready",
                () -> cabinet.file(CASE).ended(LocalDate.of(2023, 10, 1), "education", Optional.empty()));
    }

    @Test
    void aLastDayBeforeTheFirstDayIsRefused() {
        assertBroken(
                "enrolment.lastDayBeforeFirst",
                () -> cabinet.file(CASE).ended(FIRST_DAY.minusDays(1), "moved", Optional.empty()));
    }

    @Test
    void anEndBeforeAScreeningIsRefusedAndChangesNothing() {
        cabinet.change(CASE, file -> file.screen(onStep(4, "2023-08-10")));
        CaseFile file = cabinet.file(CASE);

        assertBroken(
                "enrolment.screeningOutside",
                () -> file.run(file.ended(LocalDate.of(2023, 8, 9), "moved", Optional.empty())));
        assertThat(file.isChanged()).isFalse();
    }

    @Test
    void aScreeningOnTheLastDayIsItsFinalStep() {
        cabinet.change(CASE, file -> file.screen(onStep(4, "2023-07-10")));
        cabinet.change(CASE, file -> {
            file.screen(onStep(2, "2023-09-26"));
            file.run(file.ended(LocalDate.of(2023, 9, 26), "employment", Optional.empty()));
        });

        assertThat(cabinet.steps(CASE)).endsWith("2023-09-26..2023-09-26 2 from 4");
    }

    @Test
    void aCancelledEndLetsTheSameEnrolmentGoOnOnItsLastStep() {
        cabinet.change(CASE, file -> file.screen(onStep(4, "2023-07-10")));
        cabinet.change(CASE, file -> file.run(file.ended(LocalDate.of(2023, 9, 26), "employment", Optional.empty())));
        cabinet.correct(CASE, file -> file.run(file.endCancelled()));

        assertThat(cabinet.file(CASE).span()).contains(goingOnFrom("2023-07-01"));
        assertThat(cabinet.steps(CASE)).containsExactly("2023-07-01..2023-07-09 unscreened", "2023-07-10.. 4 first");
        assertThat(cabinet.facts())
                .filteredOn(fact -> fact.supersededAt().equals(Optional.of(cabinet.moment())))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.correctionReason()).contains("we were wrong"));
    }

    @Test
    void anEndThatIsNotThereCannotBeCancelled() {
        assertBroken("enrolment.notEnded", () -> cabinet.file(CASE).endCancelled());
    }

    @Test
    void aLastDayAndAnEndReasonGoTogether() {
        assertThatThrownBy(() -> new Span(DateRange.from(FIRST_DAY), Optional.of("employment")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(DateRange.inclusive(FIRST_DAY, FIRST_DAY), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherEndReasonReplacesThePeriodAlone() {
        cabinet.change(CASE, file -> file.run(file.ended(LocalDate.of(2023, 9, 26), "education", Optional.empty())));
        cabinet.correct(CASE, file -> file.run(ended("2023-07-01", "2023-09-26")));

        assertThat(cabinet.addedAt(cabinet.moment())).containsExactly("2023-07-01..2023-09-26 employment");
        assertThat(cabinet.supersededAt(cabinet.moment())).containsExactly("2023-07-01..2023-09-26 education");
    }

    @Test
    void aHandoverCutsTheDaysOfTheOneBefore() {
        cabinet.change(CASE, file -> file.assign(BO, LocalDate.of(2023, 8, 1)));

        assertThat(cabinet.responsibilities(CASE)).containsExactly("2023-07-01..2023-07-31 anna", "2023-08-01.. bo");
        assertThat(cabinet.file(CASE).responsible()).contains(BO);
        assertThat(cabinet.file(CASE).responsibleOn(LocalDate.of(2023, 7, 31))).contains(ANNA);
        assertThat(cabinet.file(CASE).responsibleOn(FIRST_DAY.minusDays(1))).isEmpty();
    }

    @Test
    void ofTwoHandoversOnOneDayTheLaterRecordedWins() {
        cabinet.change(CASE, file -> file.assign(BO, LocalDate.of(2023, 8, 1)));
        cabinet.change(CASE, file -> file.assign(ANNA, LocalDate.of(2023, 8, 1)));

        assertThat(cabinet.file(CASE).responsible()).contains(ANNA);
    }

    @Test
    void aHandoverBeforeTheFirstDayCountsFromIt() {
        cabinet.change(CASE, file -> file.assign(BO, LocalDate.of(2023, 6, 1)));

        assertThat(cabinet.responsibilities(CASE)).containsExactly("2023-07-01.. bo");
    }

    @Test
    void whoeverWasResponsibleFirstIsSoFromAnEarlierFirstDay() {
        cabinet.change(CASE, file -> file.assign(BO, LocalDate.of(2023, 8, 1)));
        cabinet.correct(CASE, file -> file.run(goingOnFrom("2023-06-01")));

        assertThat(cabinet.responsibilities(CASE)).containsExactly("2023-06-01..2023-07-31 anna", "2023-08-01.. bo");
    }

    @Test
    void whoeverWasResponsibleOnALaterFirstDayIsTheFirst() {
        cabinet.change(CASE, file -> file.assign(BO, LocalDate.of(2023, 8, 1)));
        cabinet.correct(CASE, file -> file.run(goingOnFrom("2023-08-15")));

        assertThat(cabinet.responsibilities(CASE)).containsExactly("2023-08-15.. bo");
        assertThat(cabinet.file(CASE).isChanged()).isFalse();
    }

    @Test
    void aCorrectedBeginningOfResponsibilityReplacesAllHandovers() {
        cabinet.change(CASE, file -> file.assign(BO, LocalDate.of(2023, 8, 1)));
        cabinet.correct(CASE, file -> file.reassignFromStart(BO));

        assertThat(cabinet.responsibilities(CASE)).containsExactly("2023-07-01.. bo");
    }

    @Test
    void sayingTheSameAgainWritesNothing() {
        int before = cabinet.facts().size();

        assertThat(cabinet.change(CASE, file -> {
                    file.run(goingOnFrom("2023-07-01"));
                    file.assign(ANNA, FIRST_DAY);
                }))
                .isFalse();
        assertThat(cabinet.facts()).hasSize(before);
    }

    @Test
    void withoutDaysThereIsNothingToEndOrScreenOrHandOver() {
        CaseFile empty = new CaseFile(cabinet.enrolment(CASE), List.of(), List.of(), List.of());

        assertThat(empty.isChanged()).isFalse();
        assertBroken("enrolment.annulled", () -> empty.ended(FIRST_DAY, "moved", Optional.empty()));
        assertBroken("enrolment.annulled", empty::endCancelled);
        assertBroken("enrolment.annulled", () -> empty.screen(onStep(4, "2023-07-01")));
        assertBroken("enrolment.annulled", () -> empty.assign(ANNA, FIRST_DAY));
    }

    private static void assertBroken(String rule, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.rule().key()).isEqualTo(rule));
    }
}
