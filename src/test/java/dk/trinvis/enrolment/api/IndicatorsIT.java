package dk.trinvis.enrolment.api;

import static dk.trinvis.testing.DemoSite.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.common.Clock;
import dk.trinvis.enrolment.MeasurementRule;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Small steps, switched on by an administrator. */
@ParameterizedClass
@EnumSource
class IndicatorsIT {

    private static final String STEPS = "/api/enrolments/FI-0034/indicators";

    private final TestServer server;
    private final Script caseworker;
    private final Script admin;

    IndicatorsIT(Demo demo) {
        server = demo.server();
        caseworker = new Script(server, "sagsbehandler");
        admin = new Script(server, "admin");
    }

    @AfterEach
    void off() {
        use("null");
    }

    @Test
    void smallStepsAreAskedOnlyWhereTheInitiativeWantsThem() {
        use("null");
        assertThat(caseworker.json(STEPS).path("indicators")).isEmpty();
        assertThat(measured("2025-03-03", 3, 4, "")).isEqualTo(409);
        assertThat(caseworker.get("/citizen/show?ref=B-0034").body())
                .contains("/enrolment/note?ref=FI-0034")
                .doesNotContain("/enrolment/indicators");
        assertThat(caseworker.get("/enrolment/indicators?ref=FI-0034").body())
                .contains("Der spørges ikke til små skridt i denne indsats.");
        use("\"small-steps\"");
        assertThat(caseworker.get("/citizen/show?ref=B-0034").body()).contains("/enrolment/indicators?ref=FI-0034");
        assertThat(caseworker.json(STEPS).path("indicators")).hasSize(8);
        assertThat(admin.postTo("/api/initiatives/FI-2023/indicators", "*", "{\"set\":\"weather\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.get("/api/audit?user=admin&kind=changed").body())
                .contains("small steps of initiative FI-2023: small-steps");
    }

    @Test
    void answersOfADayAreCorrectedWithAReasonAndShownOverTime() {
        use("\"small-steps\"");
        String day = server.equals(TestServer.derby()) ? "2025-04-01" : "2025-04-02";
        assertThat(measured(day, 2, 4, "")).isEqualTo(201);
        assertThat(measured("2025-07-01", 3, 3, "")).isEqualTo(201);
        String one = STEPS + "/" + day;
        String version = caseworker.version(one);

        assertThat(corrected(version, day, "")).isEqualTo(422);
        assertThat(corrected("\"0\"", day, ",\"reason\":\"Hørt forkert\"")).isEqualTo(409);
        assertThat(corrected(version, day, ",\"reason\":\"Hørt forkert\"")).isEqualTo(204);

        JsonNode now = caseworker.json(one);
        assertThat(now.path("caseworker").path("aim").asInt()).isEqualTo(5);
        assertThat(caseworker.json(STEPS).path("dueOn").asText()).isEqualTo("2025-10-01");
        look();
    }

    /** The form says when it is due; so do the queue, its counter and the citizen page. */
    @Test
    void smallStepsAreDueWhereNobodyHasAskedForThreeMonths() {
        use("\"small-steps\"");
        String citizen = caseworker.made("/api/citizens", "{\"name\":\"Skridt " + Names.unlike() + "\"}");
        LocalDate today = new Clock().today();
        String ref = caseworker.made(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"FI-2023\",\"firstDay\":\"" + today.minusMonths(4) + "\",\"reason\":\"Fra papir\"}");
        assertThat(due()).containsEntry(ref, today.minusMonths(4).toString());
        assertThat(caseworker.get("/citizen/show?ref=" + citizen).body()).contains("Ikke spurgt til små skridt siden");

        LocalDate longAgo = MeasurementRule.longestAgo(today);
        ask(ref, longAgo);
        assertThat(due()).containsEntry(ref, longAgo.toString());
        ask(ref, longAgo.plusDays(1));
        assertThat(due()).doesNotContainKey(ref);
        use("null");
        assertThat(due()).isEmpty();
    }

    private void ask(String ref, LocalDate day) {
        assertThat(caseworker
                        .post(
                                "/api/enrolments/" + ref + "/indicators",
                                "{\"day\":\"" + day + "\",\"citizen\":{\"aim\":3}}")
                        .statusCode())
                .isEqualTo(201);
    }

    /** Since when nobody has asked, by enrolment; as many as the counter says. */
    private Map<String, String> due() {
        Map<String, String> since = new HashMap<>();
        String next = "/api/queue?who=mine&reason=smallStepsDue&initiative=FI-2023&size=100";
        JsonNode page = caseworker.json(next);
        while (!next.isEmpty()) {
            page = caseworker.json(next);
            for (JsonNode item : page.path("items")) {
                for (JsonNode reason : item.path("due")) {
                    if (reason.path("reason").asText().equals("smallStepsDue")) {
                        since.put(
                                item.path("enrolmentRef").asText(),
                                reason.path("on").asText());
                    }
                }
            }
            next = page.path("next").asText("");
        }
        assertThat(page.path("counters").path("smallStepsDue").asInt()).isEqualTo(since.size());
        return since;
    }

    private void look() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = window.newPage();
            page.navigate(server.uri("/login?lang=da").toString());
            signIn(page, "sagsbehandler");
            page.waitForURL(server.uri("/").toString());
            page.navigate(server.uri("/enrolment/indicators?ref=FI-0034").toString());
            assertThat(page.locator(".small-steps svg").count()).isEqualTo(8);
            assertThat(page.textContent("#small-steps")).contains("5 / 4", "3 / 3");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
            page.setViewportSize(320, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            page.check("#caseworker-skills-4");
            page.click("main form.form button[type=submit]");
            page.waitForSelector("#small-steps:has-text('4 / –')");
            page.navigate(server.uri("/citizen/show?ref=B-0034").toString());
            assertThat(page.locator(".small-steps svg").count()).isGreaterThanOrEqualTo(2);
            assertThat(page.textContent(".small-steps")).contains("sagsbehandler 5, borger 4", "borger –");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        }
    }

    private void use(String set) {
        assertThat(admin.postTo("/api/initiatives/FI-2023/indicators", "*", "{\"set\":" + set + "}")
                        .statusCode())
                .isEqualTo(201);
    }

    private int measured(String day, int caseworkers, int citizens, String more) {
        return caseworker.post(STEPS, body(day, caseworkers, citizens, more)).statusCode();
    }

    private int corrected(String version, String day, String more) {
        return caseworker.put(STEPS, version, body(day, 5, 4, more)).statusCode();
    }

    private static String body(String day, int caseworkers, int citizens, String more) {
        return "{\"day\":\"" + day + "\",\"caseworker\":{\"aim\":" + caseworkers + "},\"citizen\":{\"aim\":" + citizens
                + "}" + more + "}";
    }
}
