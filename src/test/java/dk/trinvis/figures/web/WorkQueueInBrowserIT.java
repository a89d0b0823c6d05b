package dk.trinvis.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.trinvis.common.Clock;
import dk.trinvis.figures.QueueReason;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The caseworker's Monday and the team lead's (D.1 story 1, D.2 stories 1 and 4), in a browser. */
class WorkQueueInBrowserIT {

    private static final String THIS_YEAR = "FI-" + new Clock().today().getYear();

    /** D.1 story 1. */
    @Test
    void aCaseworkerSeesOnMondayWhatNeedsDoing() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            assertThat(page.textContent("#queue")).contains("Skulle være screenet senest", "Ny for sagsbehandleren");
            assertThat(page.textContent("#counters")).contains("Midtvejssamtale overskredet");

            page.selectOption("#queue-initiative", THIS_YEAR);
            follow(page, "form:has(#queue-who) button");
            assertThat(page.url()).contains("initiative=" + THIS_YEAR);
            everyCounterIsTheLengthOfItsList(page);

            follow(page, "#counters a[href*='reason=noScreening']");
            follow(page, "#queue tbody tr:first-child .row-actions a[href^='/enrolment/screen']");
            assertThat(page.url()).contains("/enrolment/screen?ref=" + THIS_YEAR);
        }
    }

    @Test
    void everyReasonLeadsToWhereItIsAnswered() {
        Map<String, String> answers = Map.ofEntries(
                Map.entry("newForMe", "/enrolment/screen?ref=FI-"),
                Map.entry("contactDue", "/enrolment/note?ref=FI-"),
                Map.entry("screeningDue", "/enrolment/screen?ref=FI-"),
                Map.entry("noActivity", "/activity/new?ref=FI-"),
                Map.entry("sessionChanged", "/jobschool/notices?who=team#case-FI-"),
                Map.entry("absences", "/enrolment/note?ref=FI-"),
                Map.entry("noScreening", "/enrolment/screen?ref=FI-"),
                Map.entry("smallStepsDue", "/enrolment/indicators?ref=FI-"),
                Map.entry("activityEnds", "/activity/new?ref=FI-"),
                Map.entry("plannedEndPassed", "/activity/show?id="),
                Map.entry("reviewOverdue", "/activity/show?id="),
                Map.entry("stepAndTrack", "/exchange/bulk?action=track&ref=FI-"),
                Map.entry("followUpDue", "/enrolment/follow-up?ref=FI-"),
                Map.entry("incompleteOutcome", "/enrolment/days?ref=FI-"),
                Map.entry("noteUnfiled", "/enrolment/note?ref=FI-"));
        assertThat(answers)
                .containsOnlyKeys(Arrays.stream(QueueReason.values())
                        .map(QueueReason::code)
                        .toList());
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            answers.forEach((reason, address) -> {
                page.navigate(address("/?reason=" + reason + "&initiative=" + THIS_YEAR));
                String answer =
                        page.getAttribute("#queue tbody tr:first-child .due a[href^='" + address + "']", "href");
                assertThat(page.request().get(address(answer)).status())
                        .as(reason)
                        .isEqualTo(200);
            });
        }
    }

    /** D.1 story 9. */
    @Test
    void aNoteThatShouldHaveBeenFiledIsFiledFromTheQueue() {
        String written = "{\"day\":\"" + new Clock().today().minusDays(8)
                + "\",\"kind\":\"phone_call\",\"text\":\"Ringede om i morgen\"}";
        Script caseworker = new Script(TestServer.derby(), "sagsbehandler");
        assertThat(caseworker.post("/api/enrolments/FI-0045/notes", written).statusCode())
                .isEqualTo(201);
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            follow(page, "#counters a:has-text('Notat ikke journaliseret efter 5 dage')");
            follow(page, "#queue .due a[href^='/enrolment/note?ref=FI-0045&note=']");
            String note = page.url().substring(page.url().indexOf("/enrolment"));
            page.navigate(address("/citizen/show?ref=B-0045"));
            assertThat(page.textContent("a[href='" + note + "']")).contains("er ikke journaliseret");

            follow(page, "a[href='" + note + "']");
            page.fill("#journalNumber", "15.40.00-G01-7-26");
            page.click(".form button[type='submit']");
            page.waitForURL("**/citizen/show?**");
            assertThat(page.textContent("main")).contains("15.40.00-G01-7-26").doesNotContain("er ikke journaliseret");
        }
    }

    @Test
    void aTeamLeadWithoutOwnCasesBeginsWithTheTeams() {
        new Script(TestServer.derby(), "admin").put("/api/users/lene", "*", """
                        {"displayName":"Lene Leder","role":"team_lead","team":"integration","password":"trinvis-demo"}""");
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "lene");
            assertThat(page.inputValue("#queue-who")).isEqualTo("team");
            assertThat(page.locator("#counters .none").count()).isZero();
            assertThat(page.textContent("#queue")).contains("Sanne Sagsbehandler");

            page.selectOption("#queue-who", "mine");
            follow(page, "form:has(#queue-who) button");
            assertThat(page.inputValue("#queue-who")).isEqualTo("mine");
            assertThat(page.textContent("main")).contains("Du har selv ingen sager");
        }
    }

    @Test
    void aFilterKeepsItsNameUntilItIsForgotten() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            follow(page, "#counters a[href*='reason=screeningDue']");
            follow(page, ".saved a[href^='/figures/filters']");
            follow(page, ".form button[type='submit']");
            assertThat(page.textContent(".alert-error")).isNotBlank();
            page.fill("#name", "Snart");
            follow(page, ".form button[type='submit']");
            assertThat(page.url()).contains("reason=screeningDue");

            page.navigate(address("/"));
            follow(page, ".saved a:has-text('Snart')");
            assertThat(page.textContent("#queue-list")).isEqualTo("Skal screenes inden for 2 uger");

            page.navigate(address("/figures/filters"));
            page.click("#filters button");
            page.waitForSelector("#filters", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /** D.2 story 1. */
    @Test
    void aTeamLeadSeesTheLoadAndWhatMovedSinceLastMonday() {
        try (BrowserContext window = TestBrowser.window("da")) {
            window.route("**/*.js*", Route::abort);
            Page page = signedIn(window, "teamleder");
            follow(page, ".site-navigation a[href='/figures/team']");
            assertThat(page.textContent("#load"))
                    .contains("Sanne Sagsbehandler", "Mette Medhjælper", "Uden sagsbehandler");

            Locator nobody = page.locator("#load a[href*='who=nobody'][href*='reason=active']");
            int count = Integer.parseInt(nobody.textContent());
            nobody.click();
            page.waitForLoadState();
            assertThat(page.textContent("nav.paging")).contains("af " + count);

            page.goBack();
            LocalDate sinceMonday =
                    LocalDate.parse(page.inputValue("#since").replaceAll("(..)-(..)-(....)", "$3-$2-$1"));
            assertThat(sinceMonday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            follow(page, "#moved a[href*='reason=movedTowardJob']");
            assertThat(page.textContent("#queue-list")).startsWith("Tættere på job siden ");
            assertThat(page.locator("#queue tbody tr").count()).isPositive();

            page.goBack();
            page.fill("#since", "1.1." + (sinceMonday.getYear() - 1));
            page.press("#since", "Enter");
            page.waitForURL("**since=1.1.**");
            assertThat(Integer.parseInt(page.textContent("#moved a[href*='reason=entered']")))
                    .isGreaterThan(20);
        }
    }

    private static void everyCounterIsTheLengthOfItsList(Page page) {
        List<String> addresses = new ArrayList<>();
        page.locator("#counters .some a").all().forEach(link -> addresses.add(link.getAttribute("href")));
        assertThat(addresses).hasSizeGreaterThan(5);
        for (String list : addresses) {
            page.navigate(address(list));
            String counted = page.textContent("#counters a[aria-current='true'] .count");
            assertThat(page.locator("#queue tbody tr").count()).as(list).isEqualTo(Integer.parseInt(counted));
        }
    }

    /** Clicks and waits for the whole next page. */
    private static void follow(Page page, String selector) {
        String before = page.url();
        page.click(selector);
        page.waitForURL(url -> !url.equals(before));
    }

    private static Page signedIn(BrowserContext window, String user) {
        Page page = window.newPage();
        page.navigate(address("/login"));
        page.fill("#user-name", user);
        page.fill("#password", "trinvis-demo");
        page.press("#password", "Enter");
        page.waitForURL(address("/"));
        return page;
    }

    private static String address(String path) {
        return TestServer.derby().uri(path).toString();
    }
}
