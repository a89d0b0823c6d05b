package dk.trinvis.citizen.web;

import static dk.trinvis.testing.DemoSite.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.OtherTeam;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeing for a reason: a citizen of another team, and a protected identity. */
class OpeningIT {

    private static final String REASON = "Dækker for en syg kollega i dag";

    private final TestServer server = OtherTeam.server();

    /** D.1 story 7. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aCaseworkerOpensAColleaguesCitizenWhileCoveringSickness(String language) {
        List<String> faults = new ArrayList<>();
        String ref = language.equals("da") ? "B-0060" : "B-0061";
        new Script(server, "sagsbehandler")
                .post(
                        "/api/enrolments/FI-" + ref.substring(2) + "/notes",
                        "{\"kind\":\"phone_call\",\"text\":\"Ringet\"}");
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, language);
            page.keyboard().press("Control+K");
            page.keyboard().type(ref);
            page.keyboard().press("Enter");
            page.waitForURL("**/citizen/search**");
            look(page, faults);
            assertThat(page.textContent("main")).doesNotContain("Prøve", "Demosen", "Opdigt", "Testrup");
            page.click("main a");
            page.fill("#reason", "syg");
            page.click("main button[type=submit]");
            assertThat(page.textContent("#reason-error")).contains("10");
            assertThat(page.inputValue("#reason")).isEqualTo("syg");
            look(page, faults);
            page.fill("#reason", REASON);
            page.click("main button[type=submit]");
            page.waitForURL("**/citizen/show?ref=" + ref);
            look(page, faults);
            assertThat(page.textContent("main")).contains("FI-" + ref.substring(2), "Samtale ved start");
            assertThat(page.locator("main a[href*='/citizen/contact'], main a[href*='/enrolment/']")
                            .count())
                    .isZero();
        }
        assertThat(faults).isEmpty();
        assertThat(get("admin", "/audit/log?kind=opened&user=" + OtherTeam.CASEWORKER)
                        .body())
                .contains(ref, REASON);
    }

    @Test
    void theLogShowsEverythingUntilAKindIsChosen() {
        assertThat(get("admin", "/audit/log").body()).contains("<option value=\"\" selected=\"selected\">");
        assertThat(get("admin", "/audit/log?kind=opened").body())
                .contains("<option value=\"opened\" selected=\"selected\">", "<option value=\"\">");
    }

    @Test
    void nobodyElseSeesACitizenWhomSomebodyHasOpened() {
        assertThat(post("oestby", "/api/citizens/B-0062/opening", "{\"reason\":\"" + REASON + "\"}"))
                .isEqualTo(204);
        assertThat(get("oestby", "/api/citizens/B-0062").statusCode()).isEqualTo(200);
        assertThat(get("oestby", "/api/enrolments/FI-0062").statusCode()).isEqualTo(200);
        assertThat(get("oestby", "/api/citizens/B-0063").statusCode()).isEqualTo(404);
        assertThat(get("oestby", "/api/citizens?name=demosen").body()).isEqualTo("[]");
    }

    @Test
    void whatIsOpenedForAReasonIsReadAndNotChanged() {
        post("oestby", "/api/citizens/B-0064/opening", "{\"reason\":\"" + REASON + "\"}");

        assertThat(post(
                        "oestby",
                        "/api/enrolments/FI-0064/screenings",
                        "{\"effectiveOn\":\"2026-11-01\",\"step\":3,\"reason\":\"Samtale\"}"))
                .isEqualTo(409);
        HttpResponse<String> contact = send(
                "oestby",
                HttpRequest.newBuilder(server.uri("/api/citizens/B-0064/contact"))
                        .header("If-Match", "*")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"phone\":\"12345678\"}")));
        assertThat(contact.statusCode()).isEqualTo(409);
    }

    @Test
    void aCitizenOfAnotherTeamIsNeitherMergedNorReferred() {
        String lead = OtherTeam.LEAD;
        String own = register(lead, "Zigbritt Unikaprøve");
        post(lead, "/api/citizens/B-0066/opening", "{\"reason\":\"" + REASON + "\"}");

        assertThat(answer(lead, "/api/citizens/" + own + "/merges", merge("B-0066")))
                .contains("409", "andet team");
        assertThat(answer(lead, "/api/citizens/B-0066/merges", merge(own))).contains("409", "andet team");
        String referral = "{\"citizenRef\":\"B-0066\",\"reason\":\"Vil gerne\"}";
        assertThat(answer(lead, "/api/initiatives/FI-2023/pool", referral)).contains("409", "andet team");

        assertThat(get("teamleder", "/api/citizens/B-0066").body()).contains("\"B-0066\"");
        assertThat(get("teamleder", "/api/initiatives/FI-2023/pool").body()).doesNotContain("B-0066");
    }

    private static String merge(String with) {
        return "{\"with\":\"" + with + "\",\"reason\":\"Samme person\"}";
    }

    private String register(String user, String name) {
        HttpResponse<String> created = send(user, request("/api/citizens", "{\"name\":\"" + name + "\"}"));
        String address = created.headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String answer(String user, String path, String json) {
        HttpResponse<String> answer = send(user, request(path, json));
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void whatWasOpenedYesterdayIsClosedToday() throws Exception {
        post("oestby", "/api/citizens/B-0065/opening", "{\"reason\":\"" + REASON + "\"}");
        try (var connection = TestServer.connectToPostgres();
                var statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE audit_event SET happened_at = happened_at - INTERVAL '1 day' WHERE kind = 'opened'"
                            + " AND citizen_id = (SELECT id FROM citizen WHERE citizen_ref = 'B-0065')");
        }

        assertThat(get("oestby", "/api/citizens/B-0065").statusCode()).isEqualTo(404);
    }

    @Test
    void aProtectedIdentityIsReadableForWhoeverGaveAReasonAndMaskedInLists() {
        assertThat(get("teamleder", "/citizen/show?ref=B-0021").body()).doesNotContain("Amina Testrup");
        assertThat(post("teamleder", "/api/citizens/B-0021/unmasking", "{\"reason\":\"for kort\"}"))
                .isEqualTo(422);
        assertThat(post("konsulent", "/api/citizens/B-0021/unmasking", "{\"reason\":\"" + REASON + "\"}"))
                .isEqualTo(403);
        assertThat(post("teamleder", "/api/citizens/B-0021/unmasking", "{\"reason\":\"" + REASON + "\"}"))
                .isEqualTo(204);

        assertThat(get("teamleder", "/citizen/show?ref=B-0021").body()).contains("Amina Testrup", "-••••");
        assertThat(get("sagsbehandler", "/citizen/show?ref=B-0021").body()).doesNotContain("Amina Testrup");
        assertThat(get("teamleder", "/figures/cohort?code=FI-2023&asOf=27-09-2023&cohort=active")
                        .body())
                .contains("B-0021, navnet er beskyttet");
        assertThat(get("admin", "/api/audit?kind=unmasked").body()).contains("B-0021", REASON);
    }

    private void look(Page page, List<String> faults) {
        TestBrowser.accessibilityFaults(page).forEach(fault -> faults.add(page.url() + " " + fault));
        page.setViewportSize(320, 900);
        int over = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0) {
            faults.add(page.url() + " is " + over + " pixels too wide");
        }
        page.setViewportSize(1280, 900);
    }

    private Page signedIn(BrowserContext window, String language) {
        Page page = window.newPage();
        page.navigate(server.uri("/login?lang=" + language).toString());
        signIn(page, OtherTeam.CASEWORKER);
        page.waitForURL(server.uri("/").toString());
        return page;
    }

    private HttpResponse<String> get(String user, String path) {
        return send(user, HttpRequest.newBuilder(server.uri(path)));
    }

    private int post(String user, String path, String json) {
        return send(user, request(path, json)).statusCode();
    }

    private HttpRequest.Builder request(String path, String json) {
        return HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    private HttpResponse<String> send(String user, HttpRequest.Builder request) {
        return Visitor.to(server).send(request.header("Authorization", "Bearer demo-" + user));
    }
}
