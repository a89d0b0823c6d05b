package dk.trinvis.citizen.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.Keyboard;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import org.junit.jupiter.api.Test;

/** One person who was recorded twice becomes one, and two again, in a browser and by the keyboard. */
class MergesInBrowserIT {

    private static final Script LEAD = new Script(TestServer.derby(), "teamleder");

    @Test
    void aLeadLetsTwoRecordsBeOneAndAnAdministratorTakesItBack() {
        String kept = registered("Zenobia Samlehal", "");
        String absorbed = registered("Zenobie Samlehall", "\"" + kept + "\"");
        String enrolment = LEAD.made(
                "/api/citizens/" + absorbed + "/enrolments",
                "{\"initiative\":\"FI-2023\",\"firstDay\":\"2025-05-05\",\"reason\":\"Skrevet ind fra papir\"}");
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address("/citizen/show?ref=" + kept));
            Keyboard.follow(page, "main a[href^='/citizen/merge?ref=']");
            page.fill("#with", "B-findes-ikke");
            Keyboard.follow(page, "main form.filters button");
            assertThat(page.textContent(".alert-error")).contains("ingen borger med den reference");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();

            page.navigate(address("/citizen/merge?ref=" + kept));
            assertThat(page.textContent("#alike"))
                    .contains("Zenobie Samlehall", absorbed)
                    .doesNotContain(kept);
            Keyboard.follow(page, "#alike a");
            assertThat(page.textContent(".sections"))
                    .contains("Zenobia Samlehal", "Zenobie Samlehall", kept, absorbed, enrolment);
            assertThat(page.textContent("main"))
                    .contains(kept + " beholdes, og " + absorbed + " fører dertil", "1 sag");
            Keyboard.follow(page, "main form.form button[type='submit']");
            assertThat(page.textContent(".alert-error")).isNotBlank();
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();

            page.fill("#reason", "Samme fødselsdag og adresse");
            Keyboard.follow(page, "main form.form button[type='submit']");
            assertThat(page.url()).contains("/citizen/show?ref=" + kept);
            assertThat(page.textContent("main")).contains("De to er samlet til én borger", enrolment);
            page.navigate(address("/citizen/show?ref=" + absorbed));
            assertThat(page.textContent("h1")).isEqualTo("Zenobia Samlehal");
        }
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "admin");
            Keyboard.follow(page, ".site-navigation a[href='/citizen/merges']");
            assertThat(page.textContent("#merges tr:has-text('" + absorbed + "')"))
                    .contains(kept, "Samme fødselsdag og adresse", "Thomas Teamleder");
            assertThat(page.content()).doesNotContain("Samlehal");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();

            page.locator("#merge").selectOption(absorbed + " fører til " + kept);
            page.fill("#reason", "Det var to søstre");
            Keyboard.tabTo(page, "main form.form button[type='submit']");
            page.keyboard().press("Enter");
            page.waitForSelector("text=Samlingen er fortrudt");
            assertThat(page.locator("#merges tr:has-text('" + absorbed + "')").count())
                    .isZero();
        }
        assertThat(LEAD.get("/citizen/show?ref=" + kept).body()).doesNotContain(enrolment);
        assertThat(LEAD.get("/citizen/show?ref=" + absorbed).body()).contains("Zenobie Samlehall", enrolment);
    }

    private static String registered(String name, String notThese) {
        return LEAD.made("/api/citizens", "{\"name\":\"" + name + "\",\"notThese\":[" + notThese + "]}");
    }
}
