package dk.trinvis.figures.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.testing.Keyboard;
import dk.trinvis.testing.TestBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The pages as people use them: by keyboard alone, and without scripts. */
class PagesInBrowserIT {

    private static final String STATUS = "/figures/status?code=FI-2023&asOf=27-09-2023";
    private static final String CITIZEN = "/citizen/show?ref=B-0022";
    private static final Path PICTURES = Path.of("docs/images");

    @Test
    void theKeyboardAloneAddsATeamAndSaysWhatIsWrongWithAUser() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "admin", "da");
            Keyboard.follow(page, ".site-navigation a[href='/access/users']");
            Keyboard.follow(page, "main a[href='/access/teams']");
            Keyboard.type(page, "#code", "tastatur");
            Keyboard.type(page, "#name", "Team tastatur");
            page.keyboard().press("Enter");
            page.waitForSelector("#teams >> text=Team tastatur");
            Keyboard.follow(page, ".site-navigation a[href='/access/users']");
            Keyboard.follow(page, "main a[href='/access/user']");
            Keyboard.tabTo(page, "#userName");
            page.keyboard().press("Enter");
            page.waitForSelector("#displayName-error");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
        }
    }

    @Test
    void theKeyboardAloneLeadsFromSignInToACitizenAndToThePaper() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = window.newPage();
            page.navigate(address("/login"));
            Keyboard.type(page, "#user-name", "teamleder");
            Keyboard.type(page, "#password", "trinvis-demo");
            page.keyboard().press("Enter");
            Keyboard.follow(page, ".site-navigation a[href='/initiative/list']");
            Keyboard.follow(page, "#initiatives a[href*='asOf=27-09-2023']");
            assertThat(page.textContent(".lead")).contains("63 aktive sager");
            Keyboard.follow(page, "#account a[href*='cohort=active']");
            assertThat(page.textContent(".lead")).isEqualTo("63 sager");
            Keyboard.follow(page, "#cases tbody a");
            assertThat(page.textContent("h1")).isEqualTo("Leyla Eksempel");
            Keyboard.follow(page, ".site-navigation a[href='/initiative/list']");
            Keyboard.follow(page, "#initiatives a[href*='asOf=27-09-2023']");
            Keyboard.follow(page, "a[href*='status.html'][href*='audience=closed']");
            assertThat(page.url()).contains("/api/initiatives/FI-2023/status.html");
            assertThat(page.textContent("body")).contains("63");
        }
    }

    @Test
    void aDayIsChosenByTypingItAndPressingEnter() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder", "da");
            page.navigate(address("/figures/status?code=FI-2023"));
            Keyboard.tabTo(page, "#as-of");
            page.keyboard().press("Control+A");
            page.keyboard().type("1.7.23");
            page.keyboard().press("Enter");
            page.waitForURL("**asOf=1.7.23**");
            assertThat(page.inputValue("#as-of")).isEqualTo("01-07-2023");
            assertThat(page.textContent(".lead")).contains("Den 01-07-2023 er der 70 aktive sager");
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (BrowserContext window = TestBrowser.window("da")) {
            window.route("**/*.js*", Route::abort);
            Page page = signedIn(window, "teamleder", "da");
            page.fill("#sought", "Leyla Eksempel");
            page.press("#sought", "Enter");
            page.click("#found a");
            assertThat(page.textContent("h1")).isEqualTo("Leyla Eksempel");
            page.navigate(address(STATUS));
            page.click(".advanced summary");
            page.fill("#known-at", "1-10-2023");
            page.press("#known-at", "Enter");
            page.waitForURL("**knownAt=1-10-2023**");
            assertThat(page.textContent(".lead")).contains("Den 27-09-2023 er der 0 aktive sager");
        }
    }

    /** {@code mvn verify -Dpictures=true} makes the README's pictures anew. */
    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "true")
    void thePicturesOfTheReadmeAreMade() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder", "da");
            page.setViewportSize(1280, 1400);
            photograph(page, STATUS, "status.png");
            photograph(page, CITIZEN, "citizen.png");
        }
        assertThat(PICTURES.resolve("status.png")).isNotEmptyFile();
        assertThat(PICTURES.resolve("citizen.png")).isNotEmptyFile();
    }

    private static void photograph(Page page, String path, String name) {
        page.navigate(address(path));
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }
}
