package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.AppDeployment;
import dk.trinvis.access.ActingAs;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusService;
import jakarta.inject.Inject;
import java.time.Instant;
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
class CaseServiceIT {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 27);

    @Inject
    private CaseService cases;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private AdmissionService admissions;

    @Inject
    private StatusService status;

    @Inject
    private ActingAs actingAs;

    @Deployment
    static WebArchive app() {
        return AppDeployment.war();
    }

    @Test
    void aScreeningMovesTheCaseFromItsDayOn() {
        StatusFigures before = figures(DAY);
        asCaseworker(() -> cases.screen("FI-0040", screening(LocalDate.of(2023, 9, 26), 1), Optional.empty()));

        assertThat(figures(DAY).steps().get(1)).isEqualTo(before.steps().getOrDefault(1, 0) + 1);
        assertThat(figures(LocalDate.of(2023, 9, 25)).steps().get(1)).isZero();
    }

    @Test
    void whatWasKnownBeforeAChangeStaysKnownForThatMoment() {
        AsOf known = asLead(() -> status.asOf(Optional.of(DAY), Optional.empty()));
        StatusFigures before = asLead(() -> status.status("FI-2023", known));
        asCaseworker(() ->
                cases.end("FI-0041", new Ending(LocalDate.of(2023, 9, 20), "employment", null), Optional.empty()));

        assertThat(asLead(() -> status.status("FI-2023", known))).isEqualTo(before);
        assertThat(figures(DAY).movement().ended()).isEqualTo(before.movement().ended() + 1);
    }

    @Test
    void aCaseIsActiveOnItsLastDayAndEndedTheDayAfter() {
        int active = figures(DAY).movement().active();
        asCaseworker(() -> cases.end("FI-0042", new Ending(DAY, "education", null), Optional.empty()));

        assertThat(figures(DAY).movement().active()).isEqualTo(active);
        assertThat(figures(DAY.plusDays(1)).movement().active()).isEqualTo(active - 1);
    }

    @Test
    void aCancelledEndIsACorrectionAndGivesTheActivitiesTheirDaysBack() {
        StatusFigures before = figures(DAY);
        asCaseworker(() -> cases.end("FI-0048", new Ending(LocalDate.of(2023, 9, 1), "other", null), Optional.empty()));
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
        assertThatThrownBy(() -> asCaseworker(
                        () -> cases.screen("FI-0045", screening(LocalDate.of(2023, 5, 1), 2), Optional.empty())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCaseworker(() -> cases.screen("FI-0045", screening(DAY, 6), Optional.empty())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCaseworker(() ->
                        cases.end("FI-0045", new Ending(LocalDate.of(2023, 6, 1), "other", null), Optional.empty())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() ->
                        asCaseworker(() -> cases.end("FI-0045", new Ending(DAY, "lottery", null), Optional.empty())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCaseworker(() -> cases.cancelEnd("FI-0045", "aldrig afsluttet", Optional.empty())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() ->
                        asCaseworker(() -> cases.end("FI-9999", new Ending(DAY, "other", null), Optional.empty())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoComesBackTheDayAfterGoesOnInTheSameCaseForAReason() {
        asCaseworker(() -> cases.end("FI-0049", new Ending(DAY, "other", null), Optional.empty()));
        NewEnrolment silent = new NewEnrolment("FI-2023", DAY.plusDays(1), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> asCaseworker(() -> admissions.admit("B-0049", silent)))
                .isInstanceOf(InvalidInput.class);

        NewEnrolment again =
                new NewEnrolment("FI-2023", DAY.plusDays(1), Optional.empty(), Optional.of("Kom tilbage dagen efter"));
        assertThat(asCaseworker(() -> admissions.admit("B-0049", again))).isEqualTo("FI-0049");
        assertThat(asCaseworker(() -> enrolments.show("FI-0049", "test")).lastDay())
                .isEmpty();
    }

    @Test
    void whoComesBackLaterGetsACaseThatPointsToTheOneBefore() {
        asCaseworker(() -> cases.end("FI-0050", new Ending(DAY.plusDays(10), "other", null), Optional.empty()));
        NewEnrolment later = new NewEnrolment("FI-2023", DAY.plusDays(13), Optional.empty(), Optional.empty());

        String ref = asCaseworker(() -> admissions.admit("B-0050", later));

        EnrolmentView view = asCaseworker(() -> enrolments.show(ref, "test"));
        assertThat(view.previousRef()).hasValue("FI-0050");
        assertThat(view.ordinal()).isEqualTo(2);
        assertThat(view.caseworker()).hasValue("sagsbehandler");
        assertThatThrownBy(() -> asCaseworker(() -> admissions.admit("B-0050", later)))
                .isInstanceOf(InvalidInput.class);
    }

    private StatusFigures figures(LocalDate day) {
        return asLead(() -> {
            Instant now = status.asOf(Optional.empty(), Optional.empty()).knownAt();
            return status.status("FI-2023", new AsOf(day, now));
        });
    }

    private static NewScreening screening(LocalDate day, int step) {
        return new NewScreening(day, step, "Samtale", null, null);
    }

    private <T> T asLead(Supplier<T> work) {
        return actingAs.call("teamleder", work);
    }

    private <T> T asCaseworker(Supplier<T> work) {
        return actingAs.call("sagsbehandler", work);
    }

    private void asCaseworker(Runnable work) {
        actingAs.call("sagsbehandler", () -> {
            work.run();
            return true;
        });
    }
}
