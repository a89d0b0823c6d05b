package dk.trinvis.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What a team lead does in a week (D.2), in a browser without scripts; each test is one story. */
class TeamLeadsDayInBrowserIT {

    private static final String INITIATIVE =
            "{\"title\":\"%s\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                    + "\"team\":\"integration\",\"screeningWeeks\":104}";

    /** D.2 story 2. */
    @Test
    void aCheckThatFailsOpensTheCitizensBehindIt() throws SQLException {
        TestServer server = TestServer.postgres();
        String citizen = enrolled(server, "KONTROL", "Trine Trappedemo");
        try (Connection database = TestServer.connectToPostgres();
                Statement statement = database.createStatement()) {
            statement.execute("UPDATE step_period SET step = 9 WHERE step IS NOT NULL AND enrolment_id IN (SELECT e.id"
                    + " FROM enrolment e JOIN citizen c ON c.id = e.citizen_id WHERE c.citizen_ref = '" + citizen
                    + "')");
        }
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, server, "teamleder");
            page.navigate(address(server, "/figures/status?code=KONTROL&asOf=01-06-2024"));
            assertThat(page.textContent("#checks-heading + p")).startsWith("1 regnestykke stemmer ikke");
            Locator failing = page.locator("#checks tr:has-text('Stemmer ikke')");
            assertThat(failing.textContent()).contains("Trin + ikke screenet = aktive", "≠ 1");
            failing.locator("a").click();
            page.waitForURL("**/figures/cohort?**");

            assertThat(page.textContent("h1")).contains("På et trin, der ikke findes på stigen den dag");
            assertThat(page.textContent("main")).contains("Trine Trappedemo");

            page.goBack();
            page.locator("#checks tr:has-text('Aktive + afsluttet') a").click();
            page.waitForURL("**/figures/cohort?**");
            assertThat(page.textContent("main")).contains("Trine Trappedemo");
        }
    }

    /** D.2 story 4. */
    @Test
    void aTeamLeadSeesWhatStandsStillAndOpensIt() {
        TestServer server = TestServer.derby();
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, server, "teamleder");
            page.navigate(address(server, "/figures/team"));
            assertThat(page.textContent(".facts")).startsWith("Integrationsteamet den ");
            for (String reason : new String[] {"sameStep", "noActivity"}) {
                int count = Integer.parseInt(page.textContent("#still a[href*='reason=" + reason + "']"));
                assertThat(count).isPositive();
                page.click("#still a[href*='reason=" + reason + "']");
                page.waitForURL("**/?reason=" + reason + "**");
                assertThat(page.textContent("nav.paging")).contains("af " + count);
                page.goBack();
            }
            assertThat(Integer.parseInt(page.textContent("#medians a[href*='reason=step-4']")
                            .replace(".", "")))
                    .isPositive();
            page.click("#medians a[href*='reason=step-4']");
            page.waitForURL("**/?reason=step-4**");
            assertThat(page.textContent("#queue-list")).isEqualTo("Aktive på trin 4");
            page.goBack();
            String oldest = page.textContent("#oldest").replaceAll(".*(\\d\\d-\\d\\d-\\d{4}).*", "$1");
            page.click("#oldest");
            page.waitForURL("**/?reason=screenedOn-**");
            assertThat(page.textContent("#queue-list")).isEqualTo("Sidst screenet " + oldest);
            assertThat(page.locator("#queue tbody tr").count()).isPositive();
        }
    }

    /** A citizen of the caseworker's in an initiative of its own since New Year 2024, on step 4; answers the reference. */
    private static String enrolled(TestServer server, String initiative, String name) {
        Script administrator = new Script(server, "admin");
        Script caseworker = new Script(server, "sagsbehandler");
        assertThat(administrator
                        .put("/api/initiatives/" + initiative, "*", INITIATIVE.formatted(initiative))
                        .statusCode())
                .isEqualTo(200);
        String citizen = last(caseworker.post("/api/citizens", "{\"name\":\"" + name + "\"}"));
        String enrolment = last(caseworker.post(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"" + initiative + "\",\"firstDay\":\"2024-01-01\",\"reason\":\"Sent\"}"));
        last(caseworker.post(
                "/api/enrolments/" + enrolment + "/screenings",
                "{\"effectiveOn\":\"2024-01-01\",\"step\":4,\"reason\":\"Samtale\"}"));
        return citizen;
    }

    /** The end of the address of what was made. */
    private static String last(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String address = answer.headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Page signedIn(BrowserContext window, TestServer server, String user) {
        window.route("**/*.js*", Route::abort);
        Page page = window.newPage();
        page.navigate(address(server, "/login?lang=da"));
        page.fill("#user-name", user);
        page.fill("#password", "trinvis-demo");
        page.press("#password", "Enter");
        page.waitForURL(address(server, "/"));
        return page;
    }

    private static String address(TestServer server, String path) {
        return server.uri(path).toString();
    }
}
