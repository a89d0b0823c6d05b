package dk.trinvis;

import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.trinvis.common.web.Days;
import dk.trinvis.testing.Actions;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What people do all day takes few actions, counted in a real browser from the start page. The README has the table. */
class ActionBudgetsIT {

    private static final String SAVE = "main .form button[type='submit']";

    /** Rows of the earlier initiative: the sample's week of work stays as it is for other tests. */
    private static final String ROW = "#queue tbody tr:has(a[href^='/enrolment/screen?ref=FI-00']) ";

    private static final Map<String, String> TABLE = new TreeMap<>();

    @Test
    void aCitizenIsScreenedByFourActions() throws IOException {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            Actions actions = new Actions(page);

            actions.go(ROW + "a[href^='/enrolment/screen']")
                    .click("label[for='step-3']")
                    .fill("#reason", "Har søgt tre job siden sidst")
                    .go(SAVE);

            assertThat(page.textContent("main")).contains("Har søgt tre job siden sidst");
            isWithin("Screen a citizen", 4, actions);
        }
    }

    @Test
    void aPlacementIsRegisteredByEightActions() throws IOException {
        LocalDate last = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusWeeks(8);
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            Actions actions = new Actions(page);

            actions.go(ROW + "a[href^='/activity/new']")
                    .choose("#type", "work_placement")
                    .fill("#company", "demo dag")
                    .fill("#purpose", "At prøve kræfter med lageret")
                    .fill("#nextStep", "Lønnede timer")
                    .fill("#lastDay", Days.written(last))
                    .go(SAVE);

            assertThat(page.textContent("main")).contains("Demo Dagligvarer I/S", "At prøve kræfter med lageret");
            isWithin("Register a company placement", 8, actions);
        }
    }

    @Test
    void aCaseIsEndedWithAnOutcomeByFiveActions() throws IOException {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            Actions actions = new Actions(page);

            actions.go(ROW + "a[href^='/citizen/show']").go("main a[href^='/enrolment/end']");
            String enrolment = page.url().substring(page.url().indexOf("ref=") + "ref=".length());
            actions.choose("#endReason", "education")
                    .choose("#destination", "vocational_education")
                    .go(SAVE);

            assertThat(page.textContent("main")).contains("uddannelse – erhvervsuddannelse");
            isWithin("End with an outcome", 5, actions);
            takeBack(enrolment);
        }
    }

    @Test
    void allTheCitizensOfACaseworkerTwentyOrMoreAreReassignedBySixActions() throws IOException {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            Actions actions = new Actions(page);

            actions.go(".site-navigation a[href='/figures/team']")
                    .go("main a[href='/exchange/bulk?action=reassign&of=sagsbehandler']");

            reassign("Reassign the citizens of a caseworker, 20 or more", page, actions);
        }
    }

    private static void reassign(String task, Page page, Actions actions) throws IOException {
        actions.choose("#to", "teamleder").go(SAVE).go(SAVE);
        assertThat(page.textContent("h1")).isEqualTo("Det er gjort");
        assertThat(page.locator("#rows tbody tr").count()).isGreaterThanOrEqualTo(20);
        isWithin(task, 6, actions);
        Actions.follow(page, SAVE);
        assertThat(page.textContent("h1")).isEqualTo("Det er fortrudt");
    }

    @Test
    void twentyCitizensChosenInAListAreReassignedBySixActions() throws IOException {
        new Script(TestServer.derby(), "admin").put("/api/users/lone", "*", """
                        {"displayName":"Lone Leder","role":"team_lead","team":"integration","password":"trinvis-demo"}""");
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "lone");
            Actions actions = new Actions(page);

            actions.click("label[for='all']").go("button[value='reassign']");

            reassign("Reassign 20 or more citizens chosen in a list", page, actions);
        }
    }

    @Test
    void attendanceOfTwelveIsTakenOnAPhoneBySixActions() throws IOException {
        String session = sessionOfToday();
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "underviser");
            page.setViewportSize(375, 800);
            Actions actions = new Actions(page);

            actions.go("main a[href='/jobschool/attendance?id=" + session + "']");
            Locator people = page.locator(".register fieldset");
            assertThat(people.count()).isGreaterThanOrEqualTo(12);
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(375);
            actions.click(met(2, "late"))
                    .click(met(5, "absent_excused"))
                    .click(met(9, "absent"))
                    .go(SAVE);

            assertThat(page.textContent("main")).contains("Fremmødet er registreret");
            assertThat(page.locator("input[value='absent'][checked]").count()).isEqualTo(1);
            isWithin("Take attendance of 12 or more on a phone, three of them not simply present", 6, actions);
        }
    }

    private static String met(int number, String state) {
        return ".register .form-group:nth-of-type(" + number + ") input[value='" + state + "'] + label";
    }

    private static String sessionOfToday() {
        Script lead = new Script(TestServer.derby(), "teamleder");
        lead.post(
                "/api/locations",
                "{\"name\":\"Budgetstuen\",\"kind\":\"own\",\"purposes\":[\"job_centre\"],\"from\":\"2026-01-01\",\"reason\":\"Glemt\"}");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        return lead.made(
                "/api/initiatives/FI-2023/sessions",
                "{\"track\":\"spor-2\",\"location\":\"budgetstuen\",\"instructor\":\"underviser\",\"day\":\"" + today
                        + "\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"reason\":\"Flere hold\"}");
    }

    @AfterAll
    static void theTableIsPrinted() {
        System.out.println("| from the start page | budget | actions |");
        TABLE.values().forEach(System.out::println);
    }

    private static void isWithin(String task, int most, Actions actions) throws IOException {
        String row = "| " + task + " | " + most + " | " + actions.count() + " |";
        TABLE.put(task, row);
        assertThat(actions.count()).as(task).isLessThanOrEqualTo(most);
        assertThat(Files.readString(Path.of("README.md")))
                .as("the table in the README")
                .contains(row);
    }

    private static void takeBack(String enrolment) {
        Script script = new Script(TestServer.derby(), "sagsbehandler");
        assertThat(script.meant("DELETE", "/api/enrolments/" + enrolment + "/end", "", "{\"reason\":\"En prøve\"}")
                        .statusCode())
                .isEqualTo(204);
    }
}
