package dk.trinvis.enrolment.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.testing.Actions;
import dk.trinvis.testing.TestBrowser;
import org.junit.jupiter.api.Test;

/** Two people edit one thing, each in a window of their own: who saves second is told, and loses nothing. */
class TwoWindowsInBrowserIT {

    private static final String SAVE = "main .form button[type='submit']";

    @Test
    void whoScreensSecondIsToldWhoAndWhenAndSeesBothSteps() {
        String form = "/enrolment/screen?ref=FI-0058";
        try (BrowserContext mine = TestBrowser.window("da");
                BrowserContext theirs = TestBrowser.window("da")) {
            Page caseworker = opened(mine, "sagsbehandler", form);
            Page lead = opened(theirs, "teamleder", form);
            fillIn(lead, "2", "Lederen var der først");
            assertThat(lead.url()).contains("/citizen/show?ref=B-0058");

            fillIn(caseworker, "4", "Sagsbehandlerens egne ord");

            assertThat(caseworker.textContent("[role='alert']"))
                    .containsPattern("Thomas Teamleder har ændret det imens, den \\d\\d-\\d\\d-\\d{4} kl. \\d\\d");
            assertThat(caseworker.inputValue("#reason")).isEqualTo("Sagsbehandlerens egne ord");
            assertThat(caseworker.isChecked("#step-4")).isTrue();
            assertThat(caseworker.textContent("#step-2-text")).contains("Nuværende trin");
            assertThat(TestBrowser.faults(caseworker)).isEmpty();
            caseworker.click("label[for='kind-change']");
            Actions.follow(caseworker, SAVE);
            assertThat(caseworker.textContent("main"))
                    .contains("Trin 4 siden", "Sagsbehandlerens egne ord", "Lederen var der først");
        }
    }

    @Test
    void whoChangesAGoalSecondSeesBothWithoutScriptsToo() {
        String form = "/citizen/goal?ref=B-0059";
        try (BrowserContext mine = TestBrowser.window("da");
                BrowserContext theirs = TestBrowser.window("da")) {
            mine.route("**/*.js*", Route::abort);
            Page caseworker = opened(mine, "sagsbehandler", form);
            Page lead = opened(theirs, "teamleder", form);
            lead.fill("#words", "Jeg vil køre bus");
            Actions.follow(lead, SAVE);

            caseworker.fill("#words", "Jeg vil køre tog");
            Actions.follow(caseworker, SAVE);

            assertThat(caseworker.textContent("[role='alert']"))
                    .contains("Thomas Teamleder har ændret det imens, den ");
            assertThat(caseworker.inputValue("#words")).isEqualTo("Jeg vil køre tog");
            assertThat(caseworker.textContent(".recorded")).isEqualTo("Registreret nu: Jeg vil køre bus");
            assertThat(TestBrowser.faults(caseworker)).isEmpty();
            Actions.follow(caseworker, SAVE);
            assertThat(caseworker.textContent("main blockquote")).isEqualTo("Jeg vil køre tog");
        }
    }

    private static void fillIn(Page page, String step, String reason) {
        page.click("label[for='step-" + step + "']");
        page.fill("#reason", reason);
        Actions.follow(page, SAVE);
    }

    private static Page opened(BrowserContext window, String user, String form) {
        Page page = signedIn(window, user);
        page.navigate(address(form));
        return page;
    }
}
