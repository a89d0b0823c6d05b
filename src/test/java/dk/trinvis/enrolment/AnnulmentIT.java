package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.AppDeployment;
import dk.trinvis.access.NotAllowed;
import dk.trinvis.activity.ActivityChangeService;
import dk.trinvis.activity.ActivityRow;
import dk.trinvis.activity.ActivityService;
import dk.trinvis.activity.NewActivity;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.figures.StatusFigures;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cases and screenings that should never have been recorded, and ends that were none, inside Open Liberty. */
@ExtendWith(ArquillianExtension.class)
class AnnulmentIT extends SampleCases {

    private static final String REASON = "Registreret på den forkerte borger";
    private static final String LATE = "Skrevet ind fra papir";
    private static final Optional<String> UNSEEN = Optional.empty();

    @Inject
    private AnnulmentService annulments;

    @Inject
    private CaseService cases;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private AdmissionService admissions;

    @Inject
    private ActivityService activities;

    @Inject
    private ActivityChangeService changes;

    @Deployment
    static WebArchive app() {
        return AppDeployment.war(SampleCases.class);
    }

    @Test
    void anAnnulledCaseCountsNowhereFromThenOnStillDoesAsKnownBeforeAndComesBackWithEverything() {
        as("teamleder", () -> start("FI-0058", DAY.minusDays(3)));
        AsOf before = known();
        StatusFigures with = figures(before);
        List<EnrolmentView.ScreeningRow> screenings = show("FI-0058").screenings();

        as("teamleder", () -> annulments.annul("FI-0058", REASON, UNSEEN));

        StatusFigures without = figures(known());
        assertThat(without.movement().everEnrolled()).isEqualTo(with.movement().everEnrolled() - 1);
        assertThat(without.citizens().active()).isEqualTo(with.citizens().active() - 1);
        assertThat(without.activities().get("work_placement"))
                .isEqualTo(with.activities().getOrDefault("work_placement", 0) - 1);
        assertThat(without.checks()).allMatch(check -> check.holds());
        assertThat(figures(before)).isEqualTo(with);
        assertThatThrownBy(() -> show("FI-0058")).isInstanceOf(NotFound.class);
        assertThat(call("teamleder", () -> annulments.find("FI-0058"))).hasValueSatisfying(one -> {
            assertThat(one.reason()).isEqualTo(REASON);
            assertThat(one.by()).isEqualTo("Thomas Teamleder");
        });

        as("teamleder", () -> annulments.restore("FI-0058", "Det var den rigtige borger", UNSEEN));

        assertThat(figures(known()))
                .usingRecursiveComparison()
                .ignoringFields("knownAt")
                .isEqualTo(with);
        assertThat(show("FI-0058").screenings())
                .filteredOn(EnrolmentView.ScreeningRow::counts)
                .hasSameSizeAs(screenings);
    }

    @Test
    void anAnnulledCaseGivesItsDaysFreeAndIsNotRestoredOverThem() {
        NewEnrolment again = new NewEnrolment(
                "FI-2023", DAY, Optional.empty(), Optional.empty(), Optional.of(LATE), Optional.empty());
        assertThatThrownBy(() -> as("teamleder", () -> admissions.admit("B-0063", again)))
                .isInstanceOf(RuleBroken.class);
        as("teamleder", () -> annulments.annul("FI-0063", REASON, UNSEEN));

        String ref = call("teamleder", () -> admissions.admit("B-0063", again));

        assertThat(show(ref).ordinal()).isEqualTo(1);
        assertThatThrownBy(() -> as("teamleder", () -> annulments.restore("FI-0063", REASON, UNSEEN)))
                .isInstanceOf(RuleBroken.class);
        as("teamleder", () -> annulments.annul(ref, REASON, UNSEEN));
        as("teamleder", () -> annulments.restore("FI-0063", REASON, UNSEEN));
    }

    @Test
    void onlyATeamLeadAnnulsACaseAndOnlyForAReason() {
        assertThatThrownBy(() -> as("sagsbehandler", () -> annulments.annul("FI-0059", REASON, UNSEEN)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as("teamleder", () -> annulments.annul("FI-0059", " ", UNSEEN)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as("teamleder", () -> annulments.restore("FI-0059", REASON, UNSEEN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAnnulledScreeningGivesItsDaysBackToTheOneBeforeAndStaysReadable() {
        LocalDate today = LocalDate.of(2023, 9, 20);
        as("sagsbehandler", () -> cases.screen("FI-0047", new NewScreening(today, 1, "Samtale", null, null), UNSEEN));

        as("sagsbehandler", () -> annulments.annulScreening("FI-0047", today, "Samtalen blev aflyst", UNSEEN));

        assertThat(show("FI-0047").screenings())
                .filteredOn(row -> row.effectiveOn().equals(today))
                .singleElement()
                .satisfies(row -> assertThat(row.counts()).isFalse())
                .satisfies(row -> assertThat(row.correctionReason()).hasValue("Samtalen blev aflyst"));
        assertThatThrownBy(() -> as("sagsbehandler", () -> annulments.annulScreening("FI-0047", today, "Igen", UNSEEN)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anActivityAfterTheEndComesBackWhenTheEndIsCancelled() {
        String id = call("sagsbehandler", () -> start("FI-0059", DAY.plusDays(10)));
        Ending ending = new Ending(DAY, "other", null, LATE);
        as("sagsbehandler", () -> cases.end("FI-0059", ending, UNSEEN));
        assertThat(activityIds("FI-0059")).doesNotContain(id);

        as("sagsbehandler", () -> cases.cancelEnd("FI-0059", "Borgeren blev", UNSEEN));

        assertThat(activityIds("FI-0059")).contains(id);
    }

    private String start(String ref, LocalDate firstDay) {
        NewActivity placement =
                new NewActivity("work_placement", firstDay, null, null, null, null, "Prøve", null, null, null, LATE);
        return changes.start(ref, placement);
    }

    private List<String> activityIds(String ref) {
        return call("sagsbehandler", () -> activities.ofEnrolment(ref, "test")).stream()
                .map(ActivityRow::id)
                .toList();
    }

    private EnrolmentView show(String ref) {
        return call("teamleder", () -> enrolments.show(ref, "test"));
    }
}
