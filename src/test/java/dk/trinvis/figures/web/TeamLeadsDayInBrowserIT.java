package dk.trinvis.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
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

            assertThat(page.textContent("h1")).contains("På et trin, der ikke findes på progressionstrappen den dag");
            assertThat(page.textContent("main")).contains("Trine Trappedemo");

            page.goBack();
            page.locator("#checks tr:has-text('Aktive + afsluttet') a").click();
            page.waitForURL("**/figures/cohort?**");
            assertThat(page.textContent("main")).contains("Trine Trappedemo");
        }
    }

    /** D.2 story 3. */
    @Test
    void aCaseIsScoredTwiceAndTheSecondAssessorDoesNotSeeTheFirstStep() {
        TestServer server = TestServer.derby();
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, server, "teamleder");
            int before = scoredTwice(page, server);
            page.click("main a[href='/enrolment/second-scorings']");
            page.waitForURL("**/enrolment/second-scorings");
            if (page.locator("#drawn").count() == 0) {
                page.click(".form button[type=submit]");
                page.waitForSelector("#drawn");
            }
            assertThat(page.locator("#drawn tbody tr").count()).isBetween(1, 5);
            String drawn = page.textContent("#drawn");
            page.reload();
            assertThat(page.textContent("#drawn")).isEqualTo(drawn);
            page.click("#drawn a[href^='/enrolment/second-scoring?']");
            page.waitForSelector("#step");
            assertThat(page.locator(".cards input[checked], .cards strong").count())
                    .isZero();
            assertThat(page.textContent("main")).contains("søger").doesNotContain("Nuværende trin");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
            page.click("label[for='step-3']");
            page.fill("#reason", "Søger selv, men har brug for støtte");
            page.click(".form button[type=submit]");
            page.waitForURL("**/enrolment/second-scorings");
            assertThat(page.textContent("#drawn")).contains("Vurderet");

            assertThat(scoredTwice(page, server)).isEqualTo(before + 1);
        }
    }

    private static int scoredTwice(Page page, TestServer server) {
        page.navigate(address(server, "/figures/team"));
        String sentence = page.textContent("#agreement");
        return sentence.startsWith("Ingen") ? 0 : Integer.parseInt(sentence.replaceAll("\\D.*", ""));
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

    /** D.2 story 7. */
    @Test
    void aTeamLeadApprovesACorrectionInAClosedPeriod() {
        TestServer server = TestServer.derby();
        String citizen = enrolled(server, "LUKKET", "Lone Lukkedag");
        try (BrowserContext mine = TestBrowser.window("da");
                BrowserContext theirs = TestBrowser.window("da")) {
            Page lead = signedIn(theirs, server, "teamleder");
            lead.navigate(address(server, "/figures/status?code=LUKKET"));
            lead.fill("#reportedUntil", "30-06-2024");
            lead.click("form[action='/figures/status/save'] button[type=submit]");
            lead.waitForSelector("text=Tallene er rapporteret til og med 30-06-2024.");

            Page caseworker = signedIn(mine, server, "sagsbehandler");
            caseworker.navigate(address(server, "/citizen/show?ref=" + citizen));
            caseworker.click("a[href^='/enrolment/screen']");
            caseworker.click("a[href*='correct=2024-01-01']");
            caseworker.click("label[for='step-3']");
            caseworker.fill("#reason", "Søger selv hver uge");
            caseworker.fill("#correctionReason", "Forkert trin valgt");
            caseworker.click(".form button[type=submit]");
            caseworker.waitForURL("**/enrolment/corrections?asked=**");
            assertThat(caseworker.textContent("main .alert")).contains("ikke registreret endnu", "en teamleder");
            assertThat(caseworker.textContent("#own tr:has-text('Lone Lukkedag')"))
                    .contains("trin 4", "trin 3", "Venter på godkendelse");

            lead.navigate(address(server, "/figures/team"));
            assertThat(lead.textContent("#corrections")).contains("venter på godkendelse");
            lead.click("#corrections");
            lead.waitForSelector("#waiting");
            assertThat(lead.textContent("#waiting tr:has-text('Lone Lukkedag')"))
                    .contains("trin 4", "trin 3", "Forkert trin valgt", "Sanne Sagsbehandler");
            assertThat(TestBrowser.accessibilityFaults(lead)).isEmpty();
            lead.click("#waiting tr:has-text('Lone Lukkedag') a[href^='/enrolment/correction?']");
            lead.waitForSelector("#decision");
            assertThat(TestBrowser.accessibilityFaults(lead)).isEmpty();
            lead.click("label[for='decision-approve']");
            lead.click(".form button[type=submit]");
            lead.waitForURL("**/enrolment/corrections");
            assertThat(lead.locator("#waiting tr:has-text('Lone Lukkedag')").count())
                    .isZero();
            lead.navigate(address(server, "/citizen/show?ref=" + citizen));
            assertThat(lead.textContent("main"))
                    .contains("Forkert trin valgt (bedt om af Sanne Sagsbehandler, godkendt af Thomas Teamleder)");

            caseworker.navigate(address(server, "/enrolment/corrections"));
            assertThat(caseworker.textContent("#own tr:has-text('Lone Lukkedag')"))
                    .contains("Godkendt af Thomas Teamleder");
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
        String citizen = caseworker.made("/api/citizens", "{\"name\":\"" + name + "\"}");
        String enrolment = caseworker.made(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"" + initiative
                        + "\",\"firstDay\":\"2024-01-01\",\"reason\":\"Skrevet ind fra papir\"}");
        caseworker.made(
                "/api/enrolments/" + enrolment + "/screenings",
                "{\"effectiveOn\":\"2024-01-01\",\"step\":4,\"reason\":\"Samtale\"}");
        return citizen;
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
