package dk.trinvis.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import org.junit.jupiter.api.Test;

/** What a secretary writes in a draft; the stories of D.3 are told in {@link SecretarysWorkInBrowserIT}. */
class EditionTextsInBrowserIT {

    @Test
    void aNameThatNoFigureHasIsPutRightAndWhatIsSaidAtTheMeetingStandsInThePaper() {
        String id = new Script(TestServer.derby(), "sekretaer")
                .made("/api/editions", "{\"initiative\":\"FI-2023\",\"asOf\":\"2023-09-27\"}");
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = DemoSite.signedIn(window, "sekretaer");
            page.navigate(DemoSite.address("/committee/edition?id=" + id));
            page.click("#texts a[href^='/committee/texts']");
            page.waitForSelector("#text-summary");
            assertThat(TestBrowser.faults(page)).isEmpty();

            page.fill("#text-summary", "Borgere på trin 2 er {{aktive}}");
            save(page);
            page.waitForSelector("#text-summary-error");
            assertThat(page.textContent("#text-summary-error")).contains("{{aktive}}");
            assertThat(page.inputValue("#text-summary")).isEqualTo("Borgere på trin 2 er {{aktive}}");
            page.fill("#text-summary", "Borgere på trin 2 er {{step.2}}");
            page.selectOption("#place-summary", "before");
            page.click("label[for='oral-summary']");
            save(page);

            page.waitForSelector("#saved");
            page.navigate(DemoSite.address("/api/editions/" + id + "/preview.html?audience=closed"));
            assertThat(page.textContent("#summary")).contains("Borgere på trin 2 er 8", "Suppleres mundtligt");
        }
    }

    private static void save(Page page) {
        page.click("main .form button[type=submit]");
    }
}
