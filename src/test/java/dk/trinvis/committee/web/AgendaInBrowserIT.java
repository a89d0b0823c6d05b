package dk.trinvis.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.TestBrowser;
import org.junit.jupiter.api.Test;

/**
 * What a committee's secretary does before an item is on an agenda; the stories of D.3 are told in
 * {@link SecretarysWorkInBrowserIT}.
 */
class AgendaInBrowserIT {

    private final String committee = Names.unlike();

    @Test
    void theSecretarySetsUpACommitteeAndBringsAnItemOntoTheAgendaOfAMeeting() {
        try (BrowserContext office = TestBrowser.window("da")) {
            Page secretary = DemoSite.signedIn(office, "sekretaer");
            setUp(secretary);
            hold(secretary);
            write(secretary);
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

    private static void submit(Page page, String then) {
        page.click("main .form button[type=submit]");
        page.waitForSelector(then);
    }
}
