package dk.trinvis.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import org.junit.jupiter.api.Test;

/**
 * What a committee's secretary and whoever approves do with an edition, each in their own window; the stories of D.3 are told in
 * {@link SecretarysWorkInBrowserIT}.
 */
class EditionsInBrowserIT {

    private static final String INITIATIVE = "UDGAVESIDE";

    @Test
    void theSecretaryFreezesAnotherApprovesAndWhoCorrectsItSaysWhy() {
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
            submit(secretary, "Fastfrosset, venter på godkendelse");
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
            assertThat(TestBrowser.faults(lead)).isEmpty();
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
}
