package dk.trinvis.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Keyboard;
import dk.trinvis.testing.Script;
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

    /** The initiative in which the sample's job school teaches. */
    private static final String WEEK = "FI-" + new Clock().today().getYear();

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
            "/exchange/import",
            "/exchange/import?kind=citizens",
            "/exchange/bulk?action=reassign&of=sagsbehandler",
            "/exchange/bulk?action=activity&ref=FI-0022",
            CITIZEN,
            "/citizen/show?ref=B-0021",
            "/citizen/show?ref=B-2008",
            "/citizen/show?ref=B-2028",
            "/citizen/show?ref=B-0001",
            "/enrolment/screen?ref=FI-0021",
            "/enrolment/screen?ref=FI-0021&correct=2023-07-01",
            "/enrolment/end?ref=FI-0021",
            "/enrolment/end?ref=FI-0001",
            "/enrolment/annul?ref=FI-0021",
            "/citizen/identity?ref=B-0034",
            "/enrolment/annul?ref=FI-0021&screening=01-07-2023",
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
            "/jobschool/tracks?initiative=FI-2023",
            "/jobschool/track?initiative=FI-2023",
            "/jobschool/board?initiative=FI-2023",
            "/jobschool/case?ref=FI-0022",
            "/jobschool/case?ref=FI-0022&deed=end",
            "/jobschool/case?ref=FI-0022&deed=wait",
            "/jobschool/case?ref=FI-0022&deed=criterion",
            "/jobschool/plan?initiative=FI-2023&first-spor-1=3&code=spor-4&title=Spor+4&first-0=2&last-0=2",
            "/jobschool/board?initiative=FI-2023&track=spor-2",
            "/jobschool/track?initiative=FI-2023&track=spor-2&correct=2023-07-01",
            "/enrolment/corrections",
            "/enrolment/second-scorings",
            "/jobschool/notices?who=team",
            "/jobschool/sessions?initiative=FI-2023",
            "/jobschool/session?initiative=FI-2023",
            "/jobschool/locations",
            "/jobschool/location-use",
            "/figures/status?code=" + WEEK,
            "/figures/sessions?group=ahead&code=" + WEEK,
            "/jobschool/location-use?from=x&to=2020-01-01&knownAt=y",
            "/jobschool/calendars",
            "/jobschool/location",
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
            "/access/tokens?name=teamleder",
            "/codelist/codes?list=activity_type",
            "/codelist/code?list=outcome",
            "/codelist/code?list=activity_type&code=small_job",
            "/ladder/ladders",
            "/ladder/change",
            "/ladder/change?code=hjoerring-5",
            "/citizen/merges",
            "/audit/log",
            "/audit/log?user=sagsbehandler");
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

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void whatIsShownInsteadOfAPageIsAccessibleAndFitsSmallScreens(String language) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = window.newPage();
            look(page, "/login?lang=" + language, faults);
            look(page, "/login?refused=wrong&next=%2Ffigures%2Fteam", faults);
            signIn(page, "teamleder");
            assertThat(page.navigate(address("/citizen/show?ref=nobody")).status())
                    .isEqualTo(404);
            look(page, "/citizen/show?ref=nobody", faults);
            assertThat(page.navigate(address("/access/users")).status()).isEqualTo(403);
            look(page, "/access/users", faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void pagesOfWhatMustBeRecordedFirstAreAccessibleAndFitSmallScreens() {
        Script caseworker = new Script(TestServer.derby(), "sagsbehandler");
        String referral = caseworker
                .post("/api/initiatives/FI-2023/pool", "{\"citizenRef\":\"B-0005\",\"reason\":\"Vil i gang igen\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = referral.substring(referral.lastIndexOf('/') + 1);
        new Script(TestServer.derby(), "admin")
                .postTo("/api/initiatives/FI-2023/indicators", "*", "{\"set\":\"small-steps\"}");
        List<String> faults = new ArrayList<>();
        for (String language : List.of("da", "en")) {
            try (BrowserContext window = TestBrowser.window(language)) {
                Page page = signedIn(window, "teamleder", language);
                collectComplaints(page, faults);
                look(page, "/enrolment/referral?id=" + id, faults);
                look(page, "/enrolment/indicators?ref=FI-0021", faults);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(caseworker
                        .put("/api/referrals/" + id, "*", "{\"decision\":\"withdraw\",\"reason\":\"Prøve\"}")
                        .statusCode())
                .isEqualTo(204);
    }

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
            Keyboard.type(page, "#user-name", "teamleder");
            Keyboard.type(page, "#password", "trinvis-demo");
            page.keyboard().press("Enter");
            Keyboard.follow(page, ".site-navigation a[href='/initiative/list']");
            Keyboard.follow(page, "#initiatives a[href*='asOf=27-09-2023']");
            assertThat(page.textContent(".lead")).contains("63 aktive sager");
            Keyboard.follow(page, "#account a[href*='cohort=active']");
            assertThat(page.textContent(".lead")).isEqualTo("63 sager");
            Keyboard.follow(page, "#cases a");
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

    private static void look(Page page, String path, List<String> faults) {
        page.navigate(address(path));
        TestBrowser.faults(page).forEach(fault -> faults.add(path + " " + fault));
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
        signIn(page, user);
        return page;
    }

    private static void signIn(Page page, String user) {
        page.navigate(address("/login"));
        page.fill("#user-name", user);
        page.fill("#password", "trinvis-demo");
        page.press("#password", "Enter");
        page.waitForURL(address("/"));
    }

    private static String address(String path) {
        return TestServer.derby().uri(path).toString();
    }
}
