package dk.trinvis.jobschool.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.School;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The caseworker and the tracks of the job school, in a browser. */
class TracksInBrowserIT {

    private static final String SUBMIT = ".form-actions button[type=submit]";

    private final School school = School.on(TestServer.derby());

    /** D.1 story 5. */
    @Test
    void aCaseworkerPutsACitizenOnATrackAndTheSystemSaysWhoFitsAndWhySomeoneHasNone() {
        school.track("grund", 5, 5);
        String fits = school.enrolledOnly("Asta Afprøvet");
        String neither = school.enrolledOnly("Bodil Bundløs");
        school.caseworker()
                .made(
                        "/api/enrolments/" + neither + "/screenings",
                        "{\"effectiveOn\":\"" + new Clock().today() + "\",\"step\":1,\"reason\":\"Samtale\"}");
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            page.navigate(address("/initiative/list"));
            page.click("a[href='/jobschool/board?initiative=" + school.initiative() + "']");
            page.waitForURL("**/jobschool/board?**");
            assertThat(page.textContent("#others-heading")).isEqualTo("2 sager er uden spor");
            assertThat(page.textContent("tr:has-text('Asta Afprøvet')")).contains("Passer til hold.");
            assertThat(page.textContent("tr:has-text('Bodil Bundløs')")).contains("Intet spor er for trin 1.");

            page.click("#hold a:has-text('Hvem passer til hold?')");
            page.waitForURL("**&track=hold");
            assertThat(page.locator("section:has(#others-heading) tbody th").allTextContents())
                    .containsExactly("Asta Afprøvet", "Bodil Bundløs");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
            page.check("#other-" + fits, new Page.CheckOptions().setForce(true));
            page.click(SUBMIT);
            page.waitForURL("**/exchange/bulk?**");
            page.selectOption("#to", "hold");
            page.click(SUBMIT);
            page.waitForURL("**/exchange/bulk-change?id=*");
            assertThat(page.textContent("main")).contains("Asta Afprøvet", "Bliver gjort");
            page.click(SUBMIT);
            page.waitForSelector("h1:has-text('Det er gjort')");

            page.navigate(address("/jobschool/board?initiative=" + school.initiative()));
            assertThat(page.textContent("#hold")).contains("1 på sporet", "Asta Afprøvet");
            assertThat(page.textContent("section:has(#others-heading)"))
                    .contains("1 sag er uden spor", "Bodil Bundløs", "Intet spor er for trin 1.")
                    .doesNotContain("Asta");
        }
    }
}
