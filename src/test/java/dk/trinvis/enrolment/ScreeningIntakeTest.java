package dk.trinvis.enrolment;

import static dk.trinvis.enrolment.Cabinet.goingOnFrom;
import static dk.trinvis.enrolment.Cabinet.onStep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Intake;
import dk.trinvis.common.Intake.Fate;
import dk.trinvis.ladder.LadderView;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreeningIntakeTest {

    private static final String CASE = "F-1";

    private final Cabinet cabinet = new Cabinet();
    private final ScreeningIntake intake = new ScreeningIntake();

    @BeforeEach
    void begin() throws ReflectiveOperationException {
        cabinet.begin(CASE, goingOnFrom("2023-07-01"));
        inject("enrolments", cabinet);
        inject("visible", new VisibleCases() {
            @Override
            boolean mayTakeIn(CaseFile file) {
                return true;
            }
        });
        inject("stepRules", new StepRules() {
            @Override
            StepRule rule() {
                return new StepRule(LocalDate.of(2024, 1, 1), initiative -> List.of(ladder()));
            }
        });
    }

    @Test
    void aFileOfScreeningsIsRecordedAtOneMomentAndUnchangedTheSecondTime() {
        Screening[] file = {onStep(3, "2023-08-10"), onStep(4, "2023-07-10")};

        assertThat(recorded(file).count(Fate.ACCEPTED)).isEqualTo(2);
        assertThat(cabinet.addedAt(cabinet.moment())).hasSize(3);
        assertThat(recorded(file).count(Fate.UNCHANGED)).isEqualTo(2);
        assertThat(cabinet.addedAt(cabinet.moment())).isEmpty();
    }

    @Test
    void anotherStepOnAScreenedDayIsACorrectionWithAReason() {
        recorded(onStep(4, "2023-07-10"));
        recorded(onStep(3, "2023-07-10"));

        assertThat(cabinet.facts())
                .filteredOn(fact -> Cabinet.text(fact).equals("2023-07-10.. 4 first"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.correctionReason()).contains("new file"));
    }

    @Test
    void aFileThatCorrectsAStepLeavesWhatTheCitizenSaid() {
        LocalDate day = LocalDate.of(2023, 7, 10);
        recorded(new Screening(day, 4, "anna", "talked", "I would like to work", 3));
        recorded(onStep(3, "2023-07-10"));

        assertThat(cabinet.file(CASE).screeningOn(day)).get().satisfies(screening -> {
            assertThat(screening.step()).isEqualTo(3);
            assertThat(screening.citizenView()).isEqualTo("I would like to work");
            assertThat(screening.citizenStep()).isEqualTo(3);
        });
    }

    @Test
    void checkingRefusesWhatLiesOutsideOrAheadOrOnNoStepAndWritesNothing() {
        int before = cabinet.facts().size();
        Intake check = Intake.check(3);
        take(check, onStep(4, "2023-05-31"), onStep(4, "2024-01-02"), onStep(6, "2023-08-01"));

        assertThat(check.refusals())
                .extracting(refusal -> refusal.index() + " " + refusal.field() + " "
                        + refusal.message().key())
                .containsExactlyInAnyOrder(
                        "0 effective_on enrolment.screeningOutside",
                        "1 step enrolment.screeningAhead",
                        "2 step enrolment.noSuchStep");
        assertThat(cabinet.facts()).hasSize(before);
    }

    @Test
    void anUnknownEnrolmentIsRefused() {
        Intake check = Intake.check(1);
        intake.take(List.of(new ScreeningEntry("F-9", onStep(4, "2023-07-10"))), check, seen -> {});

        assertThat(check.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo("enrolment.unknown"));
    }

    @Test
    void ofSeveralBeforeTheFirstDayOnlyTheLatestIsTaken() {
        Intake check = Intake.check(2);
        take(check, onStep(5, "2023-06-10"), onStep(4, "2023-06-20"));

        assertThat(check.isRefused(0)).isTrue();
        assertThat(check.isRefused(1)).isFalse();
    }

    @Test
    void oneBeforeTheFirstDayThatALaterRecordedOneDisplacesIsNotAcceptedAndForgotten() {
        recorded(onStep(4, "2023-06-20"));
        Intake check = Intake.check(1);
        take(check, onStep(5, "2023-06-10"));

        assertThat(check.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo("enrolment.laterScreeningCounts"));
    }

    private Intake recorded(Screening... screenings) {
        Intake into = Intake.record(screenings.length, cabinet.next(), "new file");
        take(into, screenings);
        return into;
    }

    private void take(Intake into, Screening... screenings) {
        intake.take(
                Arrays.stream(screenings)
                        .map(each -> new ScreeningEntry(CASE, each))
                        .toList(),
                into,
                seen -> {});
    }

    private void inject(String name, Object value) throws ReflectiveOperationException {
        Field field = ScreeningIntake.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(intake, value);
    }

    private static LadderView ladder() {
        return new LadderView(
                "hjoerring-5",
                "",
                "",
                true,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(9999, 12, 31),
                List.of(
                        new LadderView.Step(3, null, null, null, null),
                        new LadderView.Step(4, null, null, null, null),
                        new LadderView.Step(5, null, null, null, null)));
    }
}
