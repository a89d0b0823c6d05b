package dk.trinvis.jobschool.web;

import static dk.trinvis.common.web.Days.written;
import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Keyboard;
import dk.trinvis.testing.School;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of changes in the job school: a session that is moved, and a step that no longer fits the track. */
class ChangesInBrowserIT {

    private static final LocalDate SOON = new Clock().today().plusDays(6);
    private static final String SUBMIT = ".form-actions button[type=submit]";

    private final School school = School.on(TestServer.derby());

    @Test
    void aSessionIsMovedAndTheCitizensAreToldByKeyboardOnAPhone() {
        String ref = school.enrolled("Karla Kalenderblad");
        String other = school.enrolled("Malthe Mangler");
        String session = school.planned(SOON);
        try (BrowserContext theirs = TestBrowser.window("da");
                BrowserContext mine = TestBrowser.window("da");
                BrowserContext third = TestBrowser.window("da")) {
            move(onAPhone(signedIn(theirs, "teamleder")), session);

            Page page = onAPhone(signedIn(mine, "sagsbehandler"));
            page.navigate(address("/?reason=sessionChanged&initiative=" + school.initiative()));
            assertThat(page.textContent("#queue")).contains("Karla Kalenderblad", "Malthe Mangler", written(SOON));
            Keyboard.follow(page, "#queue .due a[href$='#case-" + ref + "']");
            assertThat(page.textContent("#case-" + ref))
                    .contains("Karla Kalenderblad", School.PUBLIC_NAME, written(SOON), written(SOON.plusDays(1)))
                    .doesNotContain("Malthe");
            assertThat(TestBrowser.faults(page)).isEmpty();
            onAPhone(page);
            Keyboard.tabTo(page, "#told-" + ref);
            page.keyboard().press("Space");
            Keyboard.follow(page, SUBMIT);

            assertThat(page.textContent("#saved")).contains("fået besked");
            assertThat(page.locator("#case-" + ref).count()).isZero();
            assertThat(page.locator("#case-" + other).count()).isOne();
            page.navigate(address("/?reason=sessionChanged&initiative=" + school.initiative()));
            assertThat(page.textContent("#queue")).contains("Malthe Mangler").doesNotContain("Karla Kalenderblad");

            Page instructor = onAPhone(signedIn(third, "underviser"));
            assertThat(instructor.textContent("li:has(a[href$='" + id(session) + "'])"))
                    .contains(written(SOON.plusDays(1)), "flyttet");
            assertThat(TestBrowser.faults(instructor)).isEmpty();
        }
    }

    private static void move(Page page, String session) {
        page.navigate(address("/jobschool/session-show?id=" + id(session)));
        Keyboard.follow(page, "main a[href^='/jobschool/session?id=']");
        Keyboard.type(page, "#day", written(SOON.plusDays(1)));
        Keyboard.type(page, "#reason", "Salen bruges til et møde");
        Keyboard.follow(page, SUBMIT);
        assertThat(page.locator("main a[href='/jobschool/notices?who=team']").count())
                .isOne();
    }

    @Test
    void whoeverTeachesSeesThatASessionIsCancelled() {
        String session = school.planned(SOON);
        school.lead().delete(session, "*", "{\"reason\":\"Sygdom\"}");
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "underviser");

            assertThat(page.locator("section li:has-text('Skolen " + school.initiative() + "')")
                            .allTextContents())
                    .singleElement()
                    .asString()
                    .contains(written(SOON), "aflyst");
            assertThat(page.locator("a[href$='" + id(session) + "']").count()).isZero();
        }
    }

    @Test
    void nobodyIsToldByAFormInWhichNobodyIsChosenAndWithoutScriptAllAreAllOfThePage() {
        String ref = school.enrolled("Sofus Skriptløs");
        school.lead().delete(school.planned(SOON), "*", "{\"reason\":\"Sygdom\"}");
        Visitor visitor = Visitor.signedIn(TestServer.derby(), "sagsbehandler", "trinvis-demo");
        visitor.get("/jobschool/notices");

        assertThat(visitor.post("/jobschool/notices/save", Map.of("row", ref)).statusCode())
                .isEqualTo(422);
        assertThat(visitor.post("/jobschool/notices/save", Map.of("row", ref, "told", ref, "version-" + ref, "1"))
                        .statusCode())
                .as("of something else")
                .isEqualTo(409);
        assertThat(visitor.post("/jobschool/notices/save", Map.of("row", ref, "all", "page"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(school.caseworker()
                        .json("/api/enrolments/" + ref + "/session-notices")
                        .path("messages"))
                .isEmpty();
    }

    @Test
    void aStepThatNoLongerFitsTheTrackIsSeenByTheTeamLeadWhoMovesTheCitizen() {
        String ref = school.enrolled("Thit Trinskifte");
        school.track("grund", 5, 5);
        String row = "#queue tr:has-text('" + ref + "')";
        String mismatches = "/?reason=stepAndTrack&who=team&initiative=" + school.initiative();
        try (BrowserContext theirs = TestBrowser.window("da");
                BrowserContext mine = TestBrowser.window("da")) {
            Page lead = signedIn(theirs, "teamleder");
            lead.navigate(address(mismatches));
            assertThat(lead.locator(row).count()).isZero();

            Page caseworker = signedIn(mine, "sagsbehandler");
            caseworker.navigate(address("/enrolment/screen?ref=" + ref));
            caseworker.click("label[for='step-5']");
            caseworker.fill("#reason", "Magter ikke så meget lige nu");
            caseworker.click(".form button[type=submit]");
            caseworker.waitForURL("**/citizen/show?**");

            lead.navigate(address("/"));
            lead.selectOption("#queue-who", "team");
            lead.selectOption("#queue-initiative", school.initiative());
            lead.click("form:has(#queue-who) button[type=submit]");
            lead.waitForURL("**initiative=" + school.initiative() + "**");
            lead.click("#counters a[href*='reason=stepAndTrack']");
            lead.waitForURL("**reason=stepAndTrack**");
            assertThat(lead.textContent("#counters a[aria-current=true] .count"))
                    .isEqualTo("1");
            assertThat(lead.textContent(row)).contains("Thit Trinskifte");
            lead.click(row + " .due a[href^='/exchange/bulk?action=track']");
            lead.selectOption("#to", "grund");
            lead.click(".form button[type=submit]");
            lead.waitForURL("**/exchange/bulk-change?id=*");
            assertThat(lead.textContent("#counts")).contains("Bliver gjort");
            lead.click(".form button[type=submit]");
            lead.waitForSelector("h1:has-text('Det er gjort')");

            lead.navigate(address(mismatches));
            assertThat(lead.locator(row).count()).isZero();
            assertThat(school.lead().json("/api/enrolments/" + ref + "/tracks").toString())
                    .contains("grund");
        }
    }

    private static Page onAPhone(Page page) {
        page.setViewportSize(375, 800);
        return page;
    }

    private static String id(String session) {
        return session.replaceFirst(".*/", "");
    }
}
