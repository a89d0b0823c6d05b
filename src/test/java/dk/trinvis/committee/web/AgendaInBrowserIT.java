package dk.trinvis.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.TestBrowser;
import org.junit.jupiter.api.Test;

/** What a committee's secretary (D.3) and its members (D.4) do with an agenda; the test is their story. */
class AgendaInBrowserIT {

    private static final int PHONE_WIDTH = 320;
    private static final int PHONE_HEIGHT = 640;

    private final String committee = Names.unlike();

    /** D.3 stories 1 and 7, D.4 stories 5 and 6. */
    @Test
    void theSecretaryRunsAnAgendaAndAMemberFollowsUpOnAWish() {
        try (BrowserContext office = TestBrowser.window("da");
                BrowserContext pocket = TestBrowser.window("da")) {
            Page secretary = DemoSite.signedIn(office, "sekretaer");
            setUp(secretary);
            hold(secretary);
            write(secretary);
            decide(secretary);
            wish(secretary);

            Page member = DemoSite.signedIn(pocket, "udvalg");
            member.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
            member.click(".site-navigation a[href='/committee/meetings']");
            member.click("#meetings a:has-text('" + committee + "')");
            member.click("#agenda a:has-text('Nøgletal')");
            member.waitForSelector("#decision");
            assertThat(member.textContent("#decision")).isEqualTo("Tiltrådt");
            assertThat(member.textContent("#follow-ups")).contains("Mere om økonomi", "Åben");
            assertThat(member.locator("main form").count()).isZero();
            assertThat(member.locator("main a[href^='/citizen'], main a[href*='edit']")
                            .count())
                    .isZero();
            assertThat(TestBrowser.faults(member)).isEmpty();
        }
    }

    private void setUp(Page page) {
        page.click(".site-navigation a[href='/committee/committees']");
        page.click("a[href='/committee/committee']");
        page.fill("#newCode", committee);
        page.fill("#name", committee);
        page.selectOption("#kind", "advisory_forum");
        page.fill("#viceChairs", "2");
        page.selectOption("#template", "albertslund");
        submit(page, "#vice-chairs");
        page.click("a[href^='/committee/member?']");
        page.fill("#name", "Forkvinde Prøvedemo");
        page.selectOption("#role", "chair");
        page.fill("#nominatedBy", "Foreningen");
        page.fill("#firstDay", "01-01-2022");
        submit(page, "#members");
        assertThat(page.textContent("#members")).contains("Foreningen");
        assertThat(TestBrowser.faults(page)).isEmpty();
    }

    private void hold(Page page) {
        page.navigate(DemoSite.address("/committee/meetings?committee=" + committee));
        page.click("a[href^='/committee/meeting-edit?']");
        page.fill("#day", "23-01-2023");
        page.fill("#starts", "16.30");
        submit(page, "#day-error");
        page.click("label[for='state-held']");
        page.fill("#reason", "Ført ind bagefter");
        assertThat(TestBrowser.faults(page)).isEmpty();
        submit(page, "#state:has-text('Holdt')");
    }

    private static void write(Page page) {
        page.click("a[href^='/committee/item-edit?']");
        page.fill("#title", "Nøgletal");
        page.fill("#journalNumber", "15.00.00-A00-20-19");
        assertThat(page.textContent("label[for='occasion']")).isEqualTo("Anledning");
        page.fill("#occasion", "Der er kommet nye tal");
        page.fill("#recommendations", "at nøgletallene tages til efterretning");
        assertThat(page.locator("#summary").count()).isZero();
        submit(page, "#state:has-text('Udkast')");
        page.click("a[href^='/committee/attachments?']");
        page.fill("#name-0", "Overblik for december");
        page.selectOption("#expected-0", "true");
        submit(page, "#attachments strong:has-text('Mangler')");
        step(page, "submitted", "Indsendt");
        step(page, "on_agenda", "På dagsordenen");
    }

    private static void step(Page page, String state, String shown) {
        page.click("label[for='state-" + state + "']");
        submit(page, "#state:has-text('" + shown + "')");
    }

    private static void decide(Page page) {
        page.click("a[href^='/committee/decision?']");
        page.selectOption("#kind", "adopted");
        page.fill("#text", "Med et ønske om mere");
        page.click("#absent .form-group-checkbox label");
        assertThat(TestBrowser.faults(page)).isEmpty();
        submit(page, "#decision:has-text('Tiltrådt')");
        assertThat(page.textContent("p#absent")).contains("Forkvinde Prøvedemo (Foreningen)");
    }

    private static void wish(Page page) {
        page.click("a[href^='/committee/follow-up?']");
        page.selectOption("#kind", "committee_wish");
        page.fill("#text", "Mere om økonomi");
        page.fill("#owner", "Jobcentret");
        page.fill("#dueOn", "20-02-2023");
        submit(page, "#follow-ups");
        assertThat(TestBrowser.faults(page)).isEmpty();
    }

    private static void submit(Page page, String then) {
        page.click("main .form button[type=submit]");
        page.waitForSelector(then);
    }
}
