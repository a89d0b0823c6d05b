package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.AppDeployment;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.Clock;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.figures.StatusFigures;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes and corrections of the sample's cases, inside Open Liberty. Each test has a case of its own. */
@ExtendWith(ArquillianExtension.class)
class CaseServiceIT extends SampleCases {

    private static final String LATE = "Skrevet ind fra papir";

    @Inject
    private CaseService cases;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private AdmissionService admissions;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive app() {
        return AppDeployment.war(SampleCases.class);
    }

    @Test
    void aScreeningMovesTheCaseFromItsDayOn() {
        StatusFigures before = figures(DAY);
        asCaseworker(() -> screen("FI-0040", LocalDate.of(2023, 9, 26), 1));

        assertThat(figures(DAY).steps().get(1)).isEqualTo(before.steps().getOrDefault(1, 0) + 1);
        assertThat(figures(LocalDate.of(2023, 9, 25)).steps().get(1)).isZero();
    }

    @Test
    void whatWasKnownBeforeAChangeStaysKnownForThatMoment() {
        AsOf known = known();
        StatusFigures before = figures(known);
        asCaseworker(() -> cases.end(
                "FI-0041", new Ending(LocalDate.of(2023, 9, 20), "employment", null, LATE), Optional.empty()));

        assertThat(figures(known)).isEqualTo(before);
        assertThat(figures(DAY).movement().ended()).isEqualTo(before.movement().ended() + 1);
    }

    @Test
    void aCaseIsActiveOnItsLastDayAndEndedTheDayAfter() {
        int active = figures(DAY).movement().active();
        int afterwards = figures(DAY.plusDays(1)).movement().active();
        asCaseworker(() -> cases.end("FI-0042", new Ending(DAY, "education", null, LATE), Optional.empty()));

        assertThat(figures(DAY).movement().active()).isEqualTo(active);
        assertThat(figures(DAY.plusDays(1)).movement().active()).isEqualTo(afterwards - 1);
    }

    @Test
    void aCancelledEndIsACorrectionAndGivesTheActivitiesTheirDaysBack() {
        StatusFigures before = figures(DAY);
        asCaseworker(() ->
                cases.end("FI-0048", new Ending(LocalDate.of(2023, 9, 1), "other", null, LATE), Optional.empty()));
        asCaseworker(() -> cases.cancelEnd("FI-0048", "Borgeren var kun på ferie", Optional.empty()));

        StatusFigures after = figures(DAY);
        assertThat(after.movement()).isEqualTo(before.movement());
        assertThat(after.activities()).isEqualTo(before.activities());
    }

    @Test
    void aCorrectionNeedsAReasonAndShowsWhatItReplaced() {
        LocalDate day = LocalDate.of(2023, 7, 1);
        NewScreening onStepTwo = new NewScreening(day, 2, "Samtale", null, null);
        assertThatThrownBy(
                        () -> asCaseworker(() -> cases.correctScreening("FI-0044", onStepTwo, " ", Optional.empty())))
                .isInstanceOf(InvalidInput.class);
        asCaseworker(() -> cases.correctScreening("FI-0044", onStepTwo, "Forkert trin valgt", Optional.empty()));

        assertThat(asCaseworker(() -> enrolments.show("FI-0044", "test")).screenings())
                .filteredOn(row -> row.effectiveOn().equals(day))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row.correctionReason()).hasValue("Forkert trin valgt"))
                .anySatisfy(row -> assertThat(row.counts()).isTrue());
    }

    @Test
    void rulesAreNamedWhenTheyForbidSomething() {
        assertThatThrownBy(() -> asCaseworker(() -> screen("FI-0045", LocalDate.of(2023, 5, 1), 2)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCaseworker(() -> screen("FI-0045", DAY, 6))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCaseworker(() -> cases.end(
                        "FI-0045", new Ending(LocalDate.of(2023, 6, 1), "other", null, LATE), Optional.empty())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCaseworker(
                        () -> cases.end("FI-0045", new Ending(DAY, "lottery", null, LATE), Optional.empty())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCaseworker(() -> cases.cancelEnd("FI-0045", "aldrig afsluttet", Optional.empty())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCaseworker(
                        () -> cases.end("FI-9999", new Ending(DAY, "other", null, LATE), Optional.empty())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoComesBackTheDayAfterGoesOnInTheSameCaseForAReason() {
        asCaseworker(() -> cases.end("FI-0049", new Ending(DAY, "other", null, LATE), Optional.empty()));
        NewEnrolment silent = new NewEnrolment(
                "FI-2023", DAY.plusDays(1), Optional.empty(), Optional.empty(), Optional.of(LATE), Optional.empty());
        assertThatThrownBy(() -> asCaseworker(() -> admissions.admit("B-0049", silent)))
                .isInstanceOf(InvalidInput.class);

        NewEnrolment again = new NewEnrolment(
                "FI-2023",
                DAY.plusDays(1),
                Optional.empty(),
                Optional.of("Kom tilbage dagen efter"),
                Optional.empty(),
                Optional.empty());
        assertThat(asCaseworker(() -> admissions.admit("B-0049", again))).isEqualTo("FI-0049");
        assertThat(asCaseworker(() -> enrolments.show("FI-0049", "test")).lastDay())
                .isEmpty();
    }

    @Test
    void whoComesBackLaterGetsACaseThatPointsToTheOneBefore() {
        asCaseworker(() -> cases.end("FI-0050", new Ending(DAY.plusDays(10), "other", null, LATE), Optional.empty()));
        NewEnrolment later = new NewEnrolment(
                "FI-2023", DAY.plusDays(13), Optional.empty(), Optional.empty(), Optional.of(LATE), Optional.empty());

        String ref = asCaseworker(() -> admissions.admit("B-0050", later));

        EnrolmentView view = asCaseworker(() -> enrolments.show(ref, "test"));
        assertThat(view.previousRef()).hasValue("FI-0050");
        assertThat(view.ordinal()).isEqualTo(2);
        assertThat(view.caseworker()).hasValue("sagsbehandler");
        assertThatThrownBy(() -> asCaseworker(() -> admissions.admit("B-0050", later)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anEndOfLongAgoNeedsAReasonThatIsKeptAndOneOfThisMonthDoesNot() {
        Ending silent = new Ending(DAY, "other", null, " ");
        assertThatThrownBy(() -> asCaseworker(() -> cases.end("FI-0046", silent, Optional.empty())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("reason"));
        asCaseworker(() -> cases.end("FI-0046", new Ending(DAY, "other", null, LATE), Optional.empty()));
        assertThat(asCaseworker(() -> enrolments.show("FI-0046", "test")).lateReason())
                .hasValue(LATE);

        asCaseworker(() -> cases.cancelEnd("FI-0046", "Var ikke slut", Optional.empty()));
        asCaseworker(() ->
                cases.end("FI-0046", new Ending(clock.today().minusDays(30), "other", null, null), Optional.empty()));
    }

    @Test
    void aCaseThatHasEndedIsOnlyCorrectedAlsoByAScreeningThatWasForgotten() {
        asCaseworker(() -> cases.end("FI-0051", new Ending(DAY, "other", null, LATE), Optional.empty()));
        assertThatThrownBy(() -> asCaseworker(() -> screen("FI-0051", DAY.minusDays(1), 1)))
                .isInstanceOf(RuleBroken.class);

        NewScreening forgotten = new NewScreening(DAY.minusDays(1), 1, "Samtale", null, null);
        asCaseworker(() -> cases.correctScreening("FI-0051", forgotten, "Blev glemt", Optional.empty()));

        assertThat(asCaseworker(() -> enrolments.show("FI-0051", "test")).latest())
                .hasValueSatisfying(latest -> assertThat(latest.step()).isEqualTo(1));
    }

    private StatusFigures figures(LocalDate day) {
        return figures(new AsOf(day, known().knownAt()));
    }

    private void screen(String ref, LocalDate day, int step) {
        cases.screen(ref, new NewScreening(day, step, "Samtale", null, null), Optional.empty());
    }

    private <T> T asCaseworker(Supplier<T> work) {
        return call("sagsbehandler", work);
    }

    private void asCaseworker(Runnable work) {
        as("sagsbehandler", work);
    }
}
