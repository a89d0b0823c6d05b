package dk.trinvis.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as people meet them: accessible, by keyboard alone, on small screens, enlarged, and without scripts. */
class PagesInBrowserIT {

    private static final String STATUS = "/figures/status?code=FI-2023&asOf=27-09-2023";
    private static final String LIST = "/figures/cohort?code=FI-2023&asOf=27-09-2023&cohort=active";
    private static final String CITIZEN = "/citizen/show?ref=B-0022";
    private static final List<String> OF_A_LEAD = List.of(
            "/",
            "/?who=team",
            "/?reason=noScreening&who=sagsbehandler",
            "/figures/team",
            "/figures/team?since=i+mandags",
            "/figures/filters?reason=any&who=mine",
            "/initiative/list",
            STATUS,
            STATUS + "&knownAt=01-10-2023",
            "/figures/status?code=FI-2023&asOf=i+morgen&knownAt=x",
            LIST,
            "/citizen/search?q=am",
            "/citizen/search?refused=number",
            "/exchange/bulk?action=reassign&of=sagsbehandler",
            "/exchange/bulk?action=activity&ref=FI-0022",
            CITIZEN,
            "/citizen/show?ref=B-0021",
            "/citizen/show?ref=B-0001",
            "/enrolment/screen?ref=FI-0021",
            "/enrolment/screen?ref=FI-0021&correct=2023-07-01",
            "/enrolment/end?ref=FI-0021",
            "/enrolment/end?ref=FI-0001",
            "/enrolment/days?ref=FI-0001",
            "/citizen/contact?ref=B-0022",
            "/citizen/goal?ref=B-0022",
            "/citizen/unmask?ref=B-0021",
            "/citizen/merge?ref=B-0022",
            "/citizen/merge?ref=B-0022&with=B-0023",
            "/citizen/merge?ref=B-0022&with=nobody",
            "/citizen/open?ref=B-0022",
            "/citizen/create?name=Hanne+Ørnedemo",
            "/enrolment/admit?citizen=B-0001",
            "/enrolment/note?ref=FI-0033",
            "/enrolment/pool?initiative=FI-2023",
            "/enrolment/refer?citizen=B-0033",
            "/enrolment/follow-ups?whose=team",
            "/enrolment/follow-up?ref=FI-0011&weeks=13");
    private static final List<String> OF_AN_ADMINISTRATOR = List.of(
            "/initiative/list",
            "/initiative/edit",
            "/initiative/edit?initiative=FI-2023",
            "/access/teams",
            "/access/users",
            "/access/user",
            "/access/user?name=teamleder",
            "/access/tokens?name=teamleder");
    private static final int MOST_TABS = 120;
    private static final Path PICTURES = Path.of("docs/images");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyPageIsAccessibleAndQuietAndFitsSmallScreens(String language) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, "teamleder", language);
            collectComplaints(page, faults);
            OF_A_LEAD.forEach(path -> look(page, path, faults));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyPageOfAnAdministratorIsAccessibleAndQuietAndFitsSmallScreens(String language) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, "admin", language);
            collectComplaints(page, faults);
            OF_AN_ADMINISTRATOR.forEach(path -> look(page, path, faults));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theKeyboardAloneAddsATeamAndSaysWhatIsWrongWithAUser() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "admin", "da");
            follow(page, ".site-navigation a[href='/access/users']");
            follow(page, "main a[href='/access/teams']");
            tabTo(page, "#code");
            page.keyboard().type("tastatur");
            tabTo(page, "#name");
            page.keyboard().type("Team tastatur");
            page.keyboard().press("Enter");
            page.waitForSelector("#teams >> text=Team tastatur");
            follow(page, ".site-navigation a[href='/access/users']");
            follow(page, "main a[href='/access/user']");
            tabTo(page, "#userName");
            page.keyboard().press("Enter");
            page.waitForSelector("#displayName-error");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sagsbehandler", "konsulent", "sekretaer", "udvalg", "admin"})
    void everyRolesStartPageIsAccessibleAndQuiet(String user) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, user, "da");
            collectComplaints(page, faults);
            look(page, "/", faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theKeyboardAloneLeadsFromSignInToACitizenAndToThePaper() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = window.newPage();
            page.navigate(address("/login"));
            tabTo(page, "#user-name");
            page.keyboard().type("teamleder");
            tabTo(page, "#password");
            page.keyboard().type("trinvis-demo");
            page.keyboard().press("Enter");
            follow(page, ".site-navigation a[href='/initiative/list']");
            follow(page, "#initiatives a[href*='asOf=27-09-2023']");
            assertThat(page.textContent(".lead")).contains("63 aktive sager");
            follow(page, "#account a[href*='cohort=active']");
            assertThat(page.textContent(".lead")).isEqualTo("63 sager");
            follow(page, "#cases a");
            assertThat(page.textContent("h1")).isEqualTo("Leyla Eksempel");
            follow(page, ".site-navigation a[href='/initiative/list']");
            follow(page, "#initiatives a[href*='asOf=27-09-2023']");
            follow(page, "a[href*='status.html'][href*='audience=closed']");
            assertThat(page.url()).contains("/api/initiatives/FI-2023/status.html");
            assertThat(page.textContent("body")).contains("63");
        }
    }

    @Test
    void aDayIsChosenByTypingItAndPressingEnter() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder", "da");
            page.navigate(address("/figures/status?code=FI-2023"));
            tabTo(page, "#as-of");
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

    private static void look(Page page, String path, List<String> faults) {
        page.setViewportSize(1280, 900);
        page.navigate(address(path));
        TestBrowser.accessibilityFaults(page).forEach(fault -> faults.add(path + " " + fault));
        for (int width : List.of(1280, 640, 320)) {
            page.setViewportSize(width, 900);
            int over =
                    (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0) {
                faults.add(path + " is " + over + " pixels wider than " + width);
            }
        }
    }

    private static void collectComplaints(Page page, List<String> faults) {
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                faults.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(faults::add);
    }

    private static Page signedIn(BrowserContext window, String user, String language) {
        Page page = window.newPage();
        page.navigate(address("/login?lang=" + language));
        page.fill("#user-name", user);
        page.fill("#password", "trinvis-demo");
        page.press("#password", "Enter");
        page.waitForURL(address("/"));
        return page;
    }

    private static void follow(Page page, String selector) {
        page.waitForSelector(selector);
        tabTo(page, selector);
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    /** Moves on with the tab key until the first element of the selector has the focus. */
    private static void tabTo(Page page, String selector) {
        Locator target = page.locator(selector).first();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tab key does not lead to " + selector + " on " + page.url());
    }

    private static String address(String path) {
        return TestServer.derby().uri(path).toString();
    }
}
