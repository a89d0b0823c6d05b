package dk.trinvis.jobschool.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.School;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of those expected at a session, on a phone and on paper (D.1 story 8). */
class AttendanceInBrowserIT {

    private static final String SAVE = ".form-actions button[type=submit]";
    private static final Script LEAD = new Script(TestServer.derby(), "teamleder");

    @ParameterizedTest
    @CsvSource({"da, Deltagerliste", "en, List of participants"})
    void theListOfParticipantsHasFirstNamesOnlyAndAnybodyCanUseIt(String language, String title) {
        String session = planned(language);
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, "underviser", language);
            page.navigate(address("/jobschool/attendance?id=" + session));
            assertThat(TestBrowser.faults(page)).isEmpty();

            page.click("main a[href='/jobschool/attendance-list?id=" + session + "']");
            page.waitForURL("**/jobschool/attendance-list?*");

            assertThat(page.textContent("h1")).isEqualTo(title);
            assertThat(page.locator("tbody th").allTextContents())
                    .isNotEmpty()
                    .allMatch(name -> name.matches("\\p{L}[\\p{L}-]* \\p{L}\\.|\\p{L}\\.\\p{L}\\."));
            assertThat(page.content()).doesNotContain("B-00", "FI-00");
            assertThat(TestBrowser.faults(page)).isEmpty();
        }
    }

    /** D.1 story 8. */
    @Test
    void aCaseworkerPrintsTheListForWednesdayAtACompanyWithoutSurnamesAndCprNumbers() {
        School school = School.on(TestServer.derby());
        school.enrolled("Frida Maria Fornavnsen");
        String hidden = school.enrolled("Gemma Hemmeligsen");
        String citizen = school.caseworker()
                .json("/api/enrolments/" + hidden)
                .path("citizenRef")
                .asText();
        String identity = "/api/citizens/" + citizen + "/identity";
        school.caseworker()
                .put(
                        identity,
                        "*",
                        "{\"name\":\"Gemma Hemmeligsen\",\"cpr\":\"0181650987\",\"protectedIdentity\":true}");
        String company = LEAD.made(
                "/api/locations",
                "{\"name\":\"Butikken på hjørnet\",\"kind\":\"company\",\"purposes\":[\"company\"],\"from\":\"2026-01-01\",\"reason\":\"Glemt\"}");
        LocalDate wednesday = new Clock().today().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        String session = LEAD.made(
                "/api/initiatives/" + school.initiative() + "/sessions",
                "{\"track\":\"hold\",\"location\":\"" + company + "\",\"day\":\"" + wednesday
                        + "\",\"starts\":\"09:00\",\"ends\":\"11:00\",\"reason\":\"Besøg\"}");
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            page.navigate(address("/jobschool/session-show?id=" + session));
            page.click("main a[href='/jobschool/attendance-list?id=" + session + "']");
            page.waitForURL("**/jobschool/attendance-list?*");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.innerText("body"))
                    .contains("Butikken på hjørnet", "Frida F.", "G.H.", "2 ventes")
                    .doesNotContain("Log ud", "Borgere", "Opfølgning");
            assertThat(page.content())
                    .doesNotContain("Fornavnsen", "Maria", "Hemmeligsen", "Gemma", "018165", "0987", citizen, hidden);
            assertThat(page.locator("button:visible, nav:visible, form:visible").count())
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"da, Ikke noteret", "en, Not noted"})
    void whatWasWrittenOfSomebodyCanBeTakenBackOnceItIsTaken(String language, String taken) {
        String session = planned("igen " + language);
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, "underviser", language);
            page.navigate(address("/jobschool/attendance?id=" + session));
            assertThat(page.locator("input[value='expected']").count()).isZero();
            page.click(SAVE);
            page.waitForSelector("#reason");
            assertThat(TestBrowser.faults(page)).isEmpty();

            page.locator("label:has-text('" + taken + "')").first().click();
            page.fill("#reason", "Var ikke på holdet");
            page.click(SAVE);

            page.waitForSelector("input[value='expected'][checked]");
            assertThat(page.locator("input[value='expected'][checked]").count()).isOne();
        }
    }

    private static String planned(String language) {
        String place = LEAD.made(
                "/api/locations",
                "{\"name\":\"Deltagerhuset " + language
                        + "\",\"kind\":\"own\",\"purposes\":[\"job_centre\"],\"from\":\"2026-01-01\",\"reason\":\"Glemt\"}");
        return LEAD.made(
                "/api/initiatives/FI-2023/sessions",
                "{\"track\":\"spor-3\",\"location\":\"" + place + "\",\"instructor\":\"underviser\",\"day\":\""
                        + new Clock().today()
                        + "\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"reason\":\"Flere hold\"}");
    }
}
