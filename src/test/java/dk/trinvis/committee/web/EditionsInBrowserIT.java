package dk.trinvis.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a committee's secretary (D.3) and its members (D.4) do with editions; each test is one story. */
class EditionsInBrowserIT {

    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final int MOST_OF_A_KIND = 5;
    private static final String FROZEN = "Fastfrosset, venter på godkendelse";
    private static final String INITIATIVE = "UDGAVESIDE";

    /** D.3 stories 2 and 8. */
    @Test
    void theSecretaryFreezesAnotherApprovesAndAMistakeIsCorrectedByAnotherEdition() {
        assertThat(new Script(TestServer.derby(), "admin")
                        .put(
                                "/api/initiatives/" + INITIATIVE,
                                "*",
                                "{\"title\":\"Udgaveside\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                                        + "\"team\":\"integration\"}")
                        .statusCode())
                .isEqualTo(200);
        try (BrowserContext office = TestBrowser.window("da");
                BrowserContext nextDoor = TestBrowser.window("da")) {
            Page secretary = DemoSite.signedIn(office, "sekretaer");
            Page lead = DemoSite.signedIn(nextDoor, "teamleder");
            secretary.navigate(DemoSite.address("/figures/status?code=" + INITIATIVE + "&asOf=31-01-2024"));
            secretary.click("a[href^='/committee/editions?initiative=" + INITIATIVE + "&']");
            secretary.waitForURL("**/committee/editions?**");
            assertThat(secretary.inputValue("#asOf")).isEqualTo("31-01-2024");
            assertThat(secretary.inputValue("#initiative")).isEqualTo(INITIATIVE);
            String address = drafted(secretary);
            assertThat(secretary.textContent("#state")).isEqualTo("Udkast");
            submit(secretary, FROZEN);
            assertThat(secretary.locator("#files > div").count()).isEqualTo(16);
            assertThat(secretary.textContent("#own")).contains("en anden må godkende den");
            assertThat(secretary.locator("#deed-approve").count()).isZero();
            assertThat(TestBrowser.faults(secretary)).isEmpty();

            published(lead, address);
            assertThat(lead.textContent("#history"))
                    .contains(
                            "Udkast af Søren Sekretær",
                            "Fastfrosset af Søren Sekretær",
                            "Godkendt af Thomas Teamleder",
                            "Offentliggjort af Thomas Teamleder");
            assertThat(lead.locator("main .form").count()).isZero();

            lead.click("a[href*='&corrects=']");
            lead.waitForURL("**/committee/editions?**");
            lead.fill("#asOf", "31-01-2024");
            lead.click("main .form button[type=submit]");
            lead.waitForSelector("#note-error");
            lead.fill("#note", "Der manglede en sag");
            assertThat(TestBrowser.faults(lead)).isEmpty();
            String correcting = drafted(lead);
            submit(lead, FROZEN);
            published(secretary, correcting);

            secretary.navigate(address);
            assertThat(secretary.textContent("#corrected")).contains("er rettet af udgave 2");
            assertThat(secretary.locator("#files > div").count()).isEqualTo(16);
            secretary.click("#corrected a");
            secretary.waitForSelector("#corrects-heading");
            assertThat(secretary.textContent("main")).contains("Retter udgave 1", "Der manglede en sag");
        }
    }

    private static String drafted(Page page) {
        page.click("main .form button[type=submit]");
        page.waitForURL("**/committee/edition?**");
        assertThat(TestBrowser.faults(page)).isEmpty();
        return page.url();
    }

    private static void submit(Page page, String state) {
        page.click("main .form button[type=submit]");
        page.waitForSelector("#state:has-text('" + state + "')");
        assertThat(page.textContent("#saved")).contains("Skridtet er gemt");
    }

    private static void published(Page page, String address) {
        page.navigate(address);
        assertThat(TestBrowser.faults(page)).isEmpty();
        page.click("label[for='deed-approve']");
        submit(page, "Godkendt, ikke offentliggjort");
        assertThat(TestBrowser.faults(page)).isEmpty();
        submit(page, "Offentliggjort for udvalget");
    }

    /** D.3 story 5. */
    @Test
    void oneEditionGivesAClosedPaperWithExactNumbersAndAPublicOneWithSmallNumbersHidden() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = DemoSite.signedIn(window, "sekretaer");
            page.navigate(DemoSite.address("/committee/editions?initiative=FI-2023"));
            page.click("#edition-FI-2023-1 a");
            page.waitForSelector("#files");
            String files = "/api/editions/" + page.url().replaceFirst(".*id=", "") + "/files/";

            page.navigate(DemoSite.address(files + "closed.html"));
            assertThat(page.textContent("body")).contains("Lukket udgave: nøjagtige tal", "1 er repatrieret", "63");
            page.navigate(DemoSite.address(files + "public.html"));
            assertThat(page.textContent("body"))
                    .contains("Offentlig udgave", "63")
                    .containsPattern("(?i)færre end 5 er repatrieret")
                    .doesNotContain("1 er repatrieret")
                    .doesNotContainPattern("\\b70\\b");
        }
    }

    /** D.4 story 1: on a phone. */
    @Test
    void aMemberReadsTheLatestPaperAndTheAccountAddsUp() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = DemoSite.signedIn(window, "udvalg");
            page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
            assertThat(page.textContent("#edition-FI-2023-1"))
                    .contains("Fokuseret integrationsindsats, udgave 1", "Tal pr. 27-09-2023");
            page.click("#edition-FI-2023-1 a");
            page.waitForSelector("#account");
            assertThat(page.textContent("#account"))
                    .isEqualTo(
                            "Pr. 27-09-2023 er 63 sager aktive (63 borgere): 70 ved lanceringen 01-07-2023 + 4 kommet"
                                    + " til siden − 11 afsluttede = 63.");
            assertThat(page.locator("#files > div").count()).isEqualTo(5);
            assertThat(TestBrowser.faults(page)).isEmpty();
            page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
            page.click("#files a[href$='closed.html']");
            page.waitForSelector(".paper");
            assertThat(page.textContent("body"))
                    .contains("Udgave 1", "63 aktive sager: 70 + 4 − 11 = 63", "5 er kommet i uddannelse");
        }
    }

    /** D.4 story 6: every address that a member's pages lead to, and those that they do not; some of each kind are opened. */
    @Test
    void aMemberNeverComesToAPerson() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = DemoSite.signedIn(window, "udvalg");
            Set<String> seen = new TreeSet<>();
            Map<String, Integer> opened = new HashMap<>();
            Deque<String> ahead = new ArrayDeque<>(List.of("/"));
            while (!ahead.isEmpty()) {
                String address = ahead.removeFirst();
                if (seen.add(address)
                        && !address.matches(".*\\.(pdf|docx|csv|xlsx)(\\?.*)?")
                        && opened.merge(kind(address), 1, Integer::sum) <= MOST_OF_A_KIND) {
                    page.navigate(DemoSite.address(address));
                    ahead.addAll(links(page));
                }
            }
            assertThat(seen)
                    .hasSizeGreaterThan(5)
                    .allMatch(address ->
                            address.matches("/(\\?.*)?|/(committee|public)/.*|/api/(overviews|meetings|agenda-items)/.*"
                                    + "|/api/editions/[^/]+/files/closed\\..*|/api/openapi.yaml"));
            for (String address : List.of(
                    "/citizen/show?ref=B-0012",
                    "/figures/status?code=FI-2023",
                    "/figures/cohort?code=FI-2023&cohort=active",
                    "/api/initiatives/FI-2023/cohorts/active",
                    "/api/initiatives/FI-2023/status.html")) {
                assertThat(page.navigate(DemoSite.address(address)).status())
                        .as(address)
                        .isEqualTo(403);
            }
        }
    }

    /** Addresses that differ in numbers, ids and what is asked for are of a kind. */
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|(?<==)[^&]*", "#");
    }

    /** The addresses on this server, without what leads within a page. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        List<String> all = (List<String>) page.evaluate("[...document.querySelectorAll('a[href]')]"
                + ".filter(a => a.host === location.host).map(a => a.pathname + a.search)");
        return all.stream().filter(address -> !address.contains("lang=")).toList();
    }
}
