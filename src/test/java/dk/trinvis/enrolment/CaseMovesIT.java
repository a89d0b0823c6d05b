package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.AppDeployment;
import dk.trinvis.access.NotAllowed;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.citizen.MergeRow;
import dk.trinvis.citizen.MergeService;
import dk.trinvis.citizen.NewCitizen;
import dk.trinvis.citizen.RegistrationService;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.figures.StatusFigures;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two of the sample's citizens turn out to be one person, and then not, inside Open Liberty. */
@ExtendWith(ArquillianExtension.class)
class CaseMovesIT extends SampleCases {

    private static final String REASON = "Samme person med to navne";

    @Inject
    private MergeService merges;

    @Inject
    private CitizenService citizens;

    @Inject
    private RegistrationService registration;

    @Inject
    private PoolService pool;

    @Inject
    private CaseService cases;

    @Inject
    private AdmissionService admissions;

    @Inject
    private AnnulmentService annulments;

    @Inject
    private EnrolmentService enrolments;

    @Deployment
    static WebArchive app() {
        return AppDeployment.war(SampleCases.class);
    }

    @Test
    void onePersonCountsOnceWhileTheMergeHoldsAndTwiceBeforeAndAfter() {
        Ending ending = new Ending(LocalDate.of(2023, 7, 31), "other", null, "Skrevet ind fra papir");
        as("sagsbehandler", () -> cases.end("FI-0053", ending, Optional.empty()));
        AsOf before = known();
        StatusFigures two = figures(before);

        as("teamleder", () -> merges.merge("B-0071", "B-0053", REASON));

        AsOf merged = known();
        StatusFigures one = figures(merged);
        assertThat(one.movement()).isEqualTo(two.movement());
        assertThat(one.citizens().everEnrolled()).isEqualTo(two.citizens().everEnrolled() - 1);
        assertThat(figures(before)).isEqualTo(two);
        assertThat(call("teamleder", () -> citizens.show("B-0053", "test")).citizenRef())
                .isEqualTo("B-0071");
        assertThat(call("teamleder", () -> enrolments.show("FI-0071", "test")).previousRef())
                .hasValue("FI-0053");

        as("admin", () -> merges.undo(only().id(), "Det var to personer"));

        assertThat(figures(known()).citizens()).isEqualTo(two.citizens());
        assertThat(figures(merged).citizens()).isEqualTo(one.citizens());
        assertThat(call("teamleder", () -> citizens.show("B-0053", "test")).citizenRef())
                .isEqualTo("B-0053");
        assertThat(call("teamleder", () -> enrolments.show("FI-0071", "test")).previousRef())
                .isEmpty();

        as("teamleder", () -> merges.merge("B-0053", "B-0071", REASON));
        as("admin", () -> merges.undo(only().id(), "Det var stadig to personer"));

        assertThat(call("teamleder", () -> enrolments.show("FI-0053", "test")).citizenId())
                .isNotEqualTo(call("teamleder", () -> enrolments.show("FI-0071", "test"))
                        .citizenId());
    }

    @Test
    void twoCasesOfOneInitiativeThatShareDaysAreNamedAndNothingIsMerged() {
        assertThatThrownBy(() -> as("teamleder", () -> merges.merge("B-0056", "B-0057", REASON)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken ->
                                assertThat(broken.rule().arguments()).containsExactlyInAnyOrder("FI-0056", "FI-0057"));
        assertThat(call("teamleder", () -> citizens.show("B-0057", "test")).citizenRef())
                .isEqualTo("B-0057");
        assertThatThrownBy(() -> as("teamleder", () -> merges.merge("B-0056", "B-0056", REASON)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aReferralFollowsItsPersonWhoNeverWaitsTwice() {
        String kept = call("teamleder", () -> registration.register(named("Ellen Enogtyve")));
        String absorbed = call("teamleder", () -> registration.register(named("Ella Toogtyve")));
        String first = call("teamleder", () -> pool.refer("FI-2023", new NewReferral(kept, null, null, REASON)));
        String second = call("teamleder", () -> pool.refer("FI-2023", new NewReferral(absorbed, null, null, REASON)));

        assertThatThrownBy(() -> as("teamleder", () -> merges.merge(kept, absorbed, REASON)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.rule().key()).isEqualTo("enrolment.pool.mergeWaitsTwice"));
        as("teamleder", () -> pool.withdraw(first, REASON, Optional.empty()));
        as("teamleder", () -> merges.merge(kept, absorbed, REASON));

        assertThat(call("teamleder", () -> pool.show(second)).citizenRef()).isEqualTo(kept);
        assertThatThrownBy(() ->
                        as("teamleder", () -> pool.refer("FI-2023", new NewReferral(absorbed, null, null, REASON))))
                .isInstanceOf(RuleBroken.class);

        as("admin", () -> merges.undo(only().id(), "Det var to personer"));
        assertThat(call("teamleder", () -> pool.show(second)).citizenRef()).isEqualTo(absorbed);

        as("teamleder", () -> merges.merge(absorbed, kept, REASON));
        as("admin", () -> merges.undo(only().id(), "Det var stadig to personer"));
        assertThat(call("teamleder", () -> pool.show(second)).citizenRef()).isEqualTo(absorbed);
        as("teamleder", () -> pool.withdraw(second, REASON, Optional.empty()));
    }

    @Test
    void anAnnulledCaseComesBackToItsOwnCitizenAfterAMergeThatWasNone() {
        String kept = call("teamleder", () -> registration.register(named("Ellinor Treogtyve")));
        String absorbed = call("teamleder", () -> registration.register(named("Gerda Fireogtyve")));
        String ref = call("teamleder", () -> admissions.admit(absorbed, begun()));
        as("teamleder", () -> annulments.annul(ref, REASON, Optional.empty()));
        as("teamleder", () -> merges.merge(kept, absorbed, REASON));
        as("admin", () -> merges.undo(only().id(), "Det var to personer"));

        as("teamleder", () -> annulments.restore(ref, "Den skulle ikke have været annulleret", Optional.empty()));

        assertThat(call("teamleder", () -> enrolments.citizenRef(ref))).isEqualTo(absorbed);
        as("teamleder", () -> annulments.annul(ref, REASON, Optional.empty()));
    }

    private static NewEnrolment begun() {
        return new NewEnrolment(
                "FI-2023", DAY, Optional.empty(), Optional.empty(), Optional.of(REASON), Optional.empty());
    }

    private static NewCitizen named(String name) {
        return new NewCitizen(Optional.empty(), name, Optional.empty(), false, Set.of());
    }

    @Test
    void aTeamLeadMergesAndAnAdministratorUndoes() {
        assertThatThrownBy(() -> as("sagsbehandler", () -> merges.merge("B-0056", "B-0057", REASON)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as("teamleder", () -> merges.undo(1, REASON))).isInstanceOf(NotAllowed.class);
    }

    private MergeRow only() {
        List<MergeRow> rows = merges.all();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
