package dk.trinvis.enrolment;

import static dk.trinvis.enrolment.Cabinet.ANNA;
import static dk.trinvis.enrolment.Cabinet.BO;
import static dk.trinvis.enrolment.Cabinet.CITIZEN;
import static dk.trinvis.enrolment.Cabinet.INITIATIVE;
import static dk.trinvis.enrolment.Cabinet.ended;
import static dk.trinvis.enrolment.Cabinet.goingOnFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.Fact;
import dk.trinvis.common.Intake;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitizenCasesTest {

    private final Cabinet cabinet = new Cabinet();

    @Test
    void twoEnrolmentsInOneInitiativeNeverShareADay() {
        cabinet.begin("F-1", ended("2023-07-01", "2023-08-31"));

        Intake intake = cabinet.take(
                CITIZEN, cases -> cases.state("F-2", INITIATIVE, ended("2023-08-31", "2023-09-30"), ANNA, 3));

        assertThat(intake.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.index()).isEqualTo(3);
            assertThat(refusal.field()).isEqualTo("first_day");
            assertThat(refusal.message().key()).isEqualTo("enrolment.overlaps");
            assertThat(refusal.message().arguments()).isEqualTo(List.of("F-1"));
        });
        assertThat(cabinet.refs()).containsExactly("F-1");
    }

    @Test
    void withNoDayBetweenItIsTheSameEnrolment() {
        cabinet.begin("F-1", ended("2023-07-01", "2023-08-31"));

        Intake intake =
                cabinet.take(CITIZEN, cases -> cases.state("F-2", INITIATIVE, goingOnFrom("2023-09-01"), ANNA, 0));

        assertThat(intake.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo("enrolment.noDayBetween"));
    }

    @Test
    void afterADayBetweenItIsANewEnrolmentThatPointsToTheOneBefore() {
        cabinet.begin("F-1", ended("2023-07-01", "2023-08-31"));

        Intake intake =
                cabinet.take(CITIZEN, cases -> cases.state("F-2", INITIATIVE, goingOnFrom("2023-09-02"), ANNA, 0));

        assertThat(intake.refusals()).isEmpty();
        assertThat(cabinet.enrolment("F-2").ordinal()).isEqualTo(2);
        assertThat(cabinet.enrolment("F-2").previousId())
                .contains(cabinet.enrolment("F-1").id());
        assertThat(cabinet.enrolment("F-1").previousId()).isEmpty();
    }

    @Test
    void anEarlierEnrolmentFoundLaterTakesItsPlaceInTheRow() {
        cabinet.begin("F-2", goingOnFrom("2023-09-02"));
        cabinet.take(CITIZEN, cases -> cases.state("F-1", INITIATIVE, ended("2023-07-01", "2023-08-31"), ANNA, 0));

        assertThat(cabinet.enrolment("F-1").ordinal()).isEqualTo(1);
        assertThat(cabinet.enrolment("F-2").ordinal()).isEqualTo(2);
        assertThat(cabinet.enrolment("F-2").previousId())
                .contains(cabinet.enrolment("F-1").id());
    }

    @Test
    void differentInitiativesMayShareDaysAndAreCountedApart() {
        cabinet.begin("F-1", goingOnFrom("2023-07-01"));

        Intake intake =
                cabinet.take(CITIZEN, cases -> cases.state("G-1", INITIATIVE + 1, goingOnFrom("2023-07-01"), ANNA, 0));

        assertThat(intake.refusals()).isEmpty();
        assertThat(cabinet.enrolment("G-1").ordinal()).isEqualTo(1);
        assertThat(cabinet.enrolment("G-1").previousId()).isEmpty();
    }

    @Test
    void aLongEnrolmentOverTwoOthersIsRefused() {
        cabinet.begin("F-1", ended("2023-07-01", "2023-07-31"));
        cabinet.begin("F-2", ended("2023-09-01", "2023-09-30"));

        Intake intake =
                cabinet.take(CITIZEN, cases -> cases.state("F-0", INITIATIVE, goingOnFrom("2023-06-01"), ANNA, 0));

        assertThat(intake.refusals()).hasSize(1);
    }

    @Test
    void anExtendedEnrolmentThatRunsIntoTheNextIsTheOneRefused() {
        cabinet.begin("F-1", ended("2023-07-01", "2023-07-31"));
        cabinet.begin("F-2", goingOnFrom("2023-09-01"));

        Intake intake =
                cabinet.take(CITIZEN, cases -> cases.state("F-1", INITIATIVE, goingOnFrom("2023-07-01"), ANNA, 5));

        assertThat(intake.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.index()).isEqualTo(5));
    }

    @Test
    void itStaysInItsInitiative() {
        cabinet.begin("F-1", goingOnFrom("2023-07-01"));
        CitizenCases cases = cabinet.cases(CITIZEN);

        assertThatThrownBy(() -> cases.state("F-1", INITIATIVE + 1, goingOnFrom("2023-07-01"), ANNA, 0))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("enrolment.initiativeFixed");
    }

    @Test
    void whatIsStatedAgainIsNotNewAndWritesNothing() {
        cabinet.begin("F-1", goingOnFrom("2023-07-01"));
        CitizenCases cases = cabinet.cases(CITIZEN);

        assertThat(cases.state("F-1", INITIATIVE, goingOnFrom("2023-07-01"), ANNA, 0))
                .isFalse();
        Stamp stamp = cabinet.next();
        assertThat(cases.record(stamp, stamp.correcting("stated anew"), cabinet))
                .isEmpty();
        assertThat(cabinet.addedAt(cabinet.moment())).isEmpty();
    }

    @Test
    void anEndStatedForAnEnrolmentThatWasHandedOverKeepsItsHandovers() {
        cabinet.begin("F-1", goingOnFrom("2023-07-01"));
        cabinet.change("F-1", file -> file.assign(BO, LocalDate.of(2023, 8, 1)));
        cabinet.take(CITIZEN, cases -> cases.state("F-1", INITIATIVE, ended("2023-07-01", "2023-09-26"), BO, 0));

        assertThat(cabinet.responsibilities("F-1")).containsExactly("2023-07-01..2023-07-31 anna", "2023-08-01.. bo");
    }

    @Test
    void anotherCaseworkerStatedCorrectsWhoWasResponsibleFromTheFirstDay() {
        cabinet.begin("F-1", goingOnFrom("2023-07-01"));
        cabinet.take(CITIZEN, cases -> cases.state("F-1", INITIATIVE, goingOnFrom("2023-07-01"), BO, 0));

        assertThat(cabinet.responsibilities("F-1")).containsExactly("2023-07-01.. bo");
        assertThat(cabinet.addedAt(cabinet.moment())).containsExactly("2023-07-01.. bo");
    }

    @Test
    void whatIsCorrectedCarriesTheReasonAndTellsItsNewDays() {
        cabinet.begin("F-1", goingOnFrom("2023-07-01"));
        CitizenCases cases = cabinet.cases(CITIZEN);
        cases.state("F-1", INITIATIVE, ended("2023-07-01", "2023-09-26"), ANNA, 0);
        cases.state("F-2", INITIATIVE, goingOnFrom("2023-10-01"), ANNA, 1);

        Stamp stamp = cabinet.next();
        assertThat(cases.record(stamp, stamp.correcting("list of 2 October"), cabinet))
                .containsOnlyKeys(cabinet.enrolment("F-1").id())
                .containsValue(Optional.of(ended("2023-07-01", "2023-09-26").days()));
        assertThat(cabinet.facts().stream().filter(fact -> !fact.isCurrent()))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.correctionReason()).contains("list of 2 October"));
    }

    @Test
    void everythingTakenInTogetherSharesOneMoment() {
        cabinet.take(CITIZEN, cases -> {
            cases.state("F-1", INITIATIVE, ended("2023-07-01", "2023-08-31"), ANNA, 0);
            cases.state("F-2", INITIATIVE, goingOnFrom("2023-10-01"), BO, 1);
        });

        assertThat(cabinet.facts()).hasSize(6).extracting(Fact::recordedAt).containsOnly(cabinet.moment());
    }
}
