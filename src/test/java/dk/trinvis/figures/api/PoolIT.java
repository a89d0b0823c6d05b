package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Script;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Citizens who wait for a place. Those used here ended in 2023, so they may come back. */
@ParameterizedClass
@EnumSource
class PoolIT {

    private static final LocalDate LATER = new Clock().today().plusDays(400);
    private static final String POOL = "/api/initiatives/FI-2023/pool";

    private final Script caseworker;
    private final Script lead;

    PoolIT(Demo demo) {
        caseworker = new Script(demo.server(), "sagsbehandler");
        lead = new Script(demo.server(), "teamleder");
    }

    @BeforeEach
    void nobodyElseWaits() {
        lead.json(POOL).path("waiting").forEach(row -> {
            String referral = "/api/referrals/" + row.path("id").asText();
            lead.put(referral, "*", "{\"decision\":\"withdraw\",\"reason\":\"Oprydning\"}");
        });
    }

    @Test
    void whoIsAdmittedGetsTheUsualEnrolmentAndWaitsNoLonger() {
        String referral = referred("B-0004", "2025-05-01");
        int active = lead.json(POOL).path("active").asInt();

        HttpResponse<String> answer = lead.put(
                referral,
                lead.version(referral),
                "{\"decision\":\"admit\",\"caseworker\":\"sagsbehandler\",\"targetGroup\":\"lab-6-3\"}");

        assertThat(answer.statusCode()).isEqualTo(204);
        JsonNode decided = lead.json(referral);
        assertThat(decided.path("state").asText()).isEqualTo("admitted");
        JsonNode enrolment =
                lead.json("/api/enrolments/" + decided.path("enrolmentRef").asText());
        assertThat(enrolment.path("previous").asText()).isEqualTo("FI-0004");
        assertThat(enrolment.path("caseworker").asText()).isEqualTo("sagsbehandler");
        JsonNode groups =
                lead.json("/api/enrolments/" + decided.path("enrolmentRef").asText() + "/target-groups");
        assertThat(groups.path("targetGroups").findValuesAsText("targetGroup")).containsExactly("lab-6-3");
        assertThat(groups.path("targetGroups").findValuesAsText("from"))
                .containsExactly(new Clock().today().toString());
        assertThat(lead.json(POOL).path("waiting")).isEmpty();
        assertThat(lead.json(POOL).path("active").asInt()).isEqualTo(active + 1);
    }

    @Test
    void aTargetGroupThatDoesNotExistAdmitsNobody() {
        String referral = referred("B-0010", "2025-05-01");

        decide(lead, referral, "{\"decision\":\"admit\",\"targetGroup\":\"lab-6-99\"}", 422);

        assertThat(lead.json(referral).path("state").asText()).isEqualTo("waiting");
    }

    @Test
    void whoIsAdmittedOnTheirOwnPageWaitsNoLonger() {
        String referral = referred("B-0011", "2025-05-01");
        String consultant = "{\"initiative\":\"FI-2023\",\"firstDay\":\"" + LATER + "\",\"caseworker\":\"konsulent\"}";
        assertThat(caseworker
                        .post("/api/citizens/B-0011/enrolments", consultant)
                        .body())
                .contains("\"field\":\"caseworker\"");

        HttpResponse<String> answer = caseworker.post(
                "/api/citizens/B-0011/enrolments", "{\"initiative\":\"FI-2023\",\"firstDay\":\"" + LATER + "\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(lead.json(referral).path("state").asText()).isEqualTo("admitted");
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/" + lead.json(referral).path("enrolmentRef").asText());
    }

    @Test
    void whoIsPassedOverGoesOnWaitingWithTheReason() {
        String referral = referred("B-0005", "2025-05-01");

        decide(lead, referral, "{\"decision\":\"pass_over\",\"reason\":\"Venter på dansktimer\"}", 204);
        decide(lead, referral, "{\"decision\":\"pass_over\",\"reason\":\" \"}", 422);

        JsonNode row = lead.json(POOL).path("waiting").path(0);
        assertThat(row.path("passedOver").findValuesAsText("reason")).containsExactly("Venter på dansktimer");
    }

    @Test
    void aCitizenPageSaysSinceWhenAndWhyTheCitizenWaits() {
        referred("B-0004", "2025-05-01");

        assertThat(lead.get("/citizen/show?ref=B-0004").body())
                .contains("class=\"waiting\"", "Fokuseret integrationsindsats siden 01-05-2025");
    }

    @Test
    void whoHasWaitedLongestStandsFirst() {
        referred("B-0006", "2025-05-02");
        referred("B-0007", "2025-05-01");

        assertThat(lead.json(POOL).path("waiting").findValuesAsText("citizenRef"))
                .containsExactly("B-0007", "B-0006");
    }

    @Test
    void whoIsInTheInitiativeAlreadyDoesNotQualify() {
        String referral = referred("B-0070", "2025-05-01");

        assertThat(lead.json(referral).path("obstacle").asText()).contains("FI-0070");
        decide(lead, referral, "{\"decision\":\"admit\"}", 409);
        assertThat(lead.json(referral).path("state").asText()).isEqualTo("waiting");
    }

    @Test
    void anAdmissionBeginsAnewAndTakesNoEarlierEndBack() {
        String referral = referred("B-0009", "2025-05-01");

        decide(lead, referral, "{\"decision\":\"admit\",\"enrolmentRef\":\"FI-0009\"}", 422);
        decide(lead, referral, "{\"decision\":\"admit\",\"enrolmentRef\":\"010190-1234\"}", 422);
        decide(lead, referral, "{\"decision\":\"admit\",\"enrolmentRef\":\"F&x=1\"}", 422);

        assertThat(lead.json("/api/enrolments/FI-0009").path("lastDay").isMissingNode())
                .isFalse();
        assertThat(lead.json(referral).path("state").asText()).isEqualTo("waiting");
    }

    @Test
    void nobodyWaitsTwiceAndADecisionIsMadeOnceByWhoHasSeenIt() {
        String referral = referred("B-0008", "2025-05-01");
        String version = lead.version(referral);
        assertThat(refer("B-0008", "2025-05-02").statusCode()).isEqualTo(409);
        assertThat(refer("B-0009", "2999-01-01").statusCode()).isEqualTo(422);

        decide(lead, referral, "{\"decision\":\"pass_over\",\"reason\":\"Først\"}", 204);
        assertThat(lead.put(referral, version, "{\"decision\":\"admit\"}").statusCode())
                .isEqualTo(409);
        decide(lead, referral, "{\"decision\":\"withdraw\",\"reason\":\"Flyttet\"}", 204);
        decide(lead, referral, "{\"decision\":\"admit\"}", 409);
    }

    @Test
    void aCaseworkerWithdrawsButDecidesOfNoPlace() {
        String referral = referred("B-0010", "2025-05-01");

        decide(caseworker, referral, "{\"decision\":\"admit\"}", 403);
        decide(caseworker, referral, "{\"decision\":\"pass_over\",\"reason\":\"x\"}", 403);
        decide(caseworker, referral, "{\"decision\":\"withdraw\",\"reason\":\"Ønsker det ikke mere\"}", 204);
    }

    private static void decide(Script who, String referral, String decision, int status) {
        assertThat(who.put(referral, "*", decision).statusCode()).isEqualTo(status);
    }

    private String referred(String citizen, String on) {
        HttpResponse<String> answer = refer(citizen, on);
        assertThat(answer.statusCode()).isEqualTo(201);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpResponse<String> refer(String citizen, String on) {
        return caseworker.post(
                POOL,
                "{\"citizenRef\":\"" + citizen + "\",\"referredOn\":\"" + on
                        + "\",\"reason\":\"Vil gerne prøve igen\"}");
    }
}
