package dk.trinvis.jobschool.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A team lead asks what if, without scripts, and saves the plan; in an initiative of its own. */
class PlanInBrowserIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final String TRACKS = "/api/initiatives/HVIS/tracks";

    private final Script lead = new Script(TestServer.derby(), "teamleder");

    @Test
    void aBoundaryIsShiftedSeenAndSavedAsAPlanWithAStartDay() {
        initiativeWithTwoTracks();
        try (BrowserContext window = TestBrowser.window("da")) {
            window.route("**/*.js*", Route::abort);
            Page page = signedIn(window, "teamleder");
            page.navigate(address("/jobschool/plan?initiative=HVIS"));
            assertThat(cells(page, "spor-2")).containsExactly("3", "0", "0", "1", "1", "Ingen grænse", "0", "1", "–");

            page.selectOption("#last-spor-2", "4");
            page.selectOption("#first-spor-3", "5");
            page.fill("#weeks-spor-2", "10");
            page.fill("#from", "1-1-2199");
            page.click("#what-if button[type='submit']");

            page.waitForURL("**last-spor-2=4**");
            assertThat(cells(page, "spor-2"))
                    .containsExactly("3 → 3–4", "0", "0", "1", "3", "Ingen grænse", "0", "1", "20");
            assertThat(cells(page, "spor-3").subList(3, 5)).containsExactly("2", "0");
            assertThat(lead.json(TRACKS)).hasSize(2);
            page.fill("#name", "Trin 4 på spor 2");
            page.click(".form button[type='submit']");

            page.waitForURL("**/jobschool/plan?initiative=HVIS&plan=*");
            assertThat(page.textContent("main")).contains("Trin 4 på spor 2").contains("01-01-2199");
            assertThat(cells(page, "spor-2").get(0)).isEqualTo("3 → 3–4");
            assertThat(lead.json(TRACKS)).hasSize(2);
            page.navigate(address("/jobschool/plan?initiative=HVIS"));
            assertThat(cells(page, "spor-2").get(0)).isEqualTo("3");
            page.click("#kept a");
            page.click("#apply");
            page.click(".form button[type='submit']");

            page.waitForURL("**/jobschool/tracks?initiative=HVIS");
            assertThat(page.textContent("#tracks")).contains("3–4", "01-01-2199");
            assertThat(lead.json(TRACKS)).hasSize(4);
            page.navigate(address("/jobschool/plan?initiative=HVIS"));
            assertThat(page.locator("#kept").count()).isZero();
        }
    }

    @Test
    void aNewTrackIsNotMixedUpWithTheOneThatIsCalledNew() {
        initiative("NYT");
        track("/api/initiatives/NYT/tracks/new", 3, 3);
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address("/jobschool/plan?initiative=NYT"));
            page.fill("#code", "spor-9");
            page.fill("#title", "Spor 9");
            page.locator("select[name^='first-']").last().selectOption("1");
            page.locator("select[name^='last-']").last().selectOption("2");
            page.click("#what-if button[type='submit']");

            page.waitForURL("**code=spor-9**");
            assertThat(cells(page, "new").get(0)).isEqualTo("3");
            assertThat(cells(page, "spor-9").get(0)).contains("1–2");
            page.fill("#name", "Et nyt spor");
            page.click(".form button[type='submit']");

            page.waitForURL("**&plan=*");
            assertThat(page.inputValue("#code")).isEqualTo("spor-9");
            page.fill("#weeks-0", "8");
            page.click("#what-if button[type='submit']");
            page.waitForURL("**weeks-0=8**");
            page.fill("#name", "Et nyt spor i otte uger");
            page.click(".form button[type='submit']");
            page.waitForURL(address -> !address.contains("weeks-0"));
            assertThat(page.inputValue("#weeks-0")).isEqualTo("8");
            page.click("#discard");
            page.click(".form button[type='submit']");
            page.waitForURL("**/jobschool/plan?initiative=NYT");
            assertThat(page.locator("#kept").count()).isZero();
            assertThat(lead.json("/api/initiatives/NYT/tracks")).hasSize(1);
        }
    }

    private static List<String> cells(Page page, String track) {
        return page.locator("#then-" + track + " td").allTextContents();
    }

    private static void initiative(String code) {
        Script admin = new Script(TestServer.derby(), "admin");
        admin.put(
                "/api/initiatives/" + code,
                "*",
                "{\"title\":\"Hvad nu hvis\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                        + "\"team\":\"integration\",\"screeningWeeks\":104}");
    }

    private void initiativeWithTwoTracks() {
        initiative("HVIS");
        track(TRACKS + "/spor-2", 3, 3);
        track(TRACKS + "/spor-3", 4, 5);
        enrolled("Asger Hvidtdemo", 3);
        enrolled("Bodil Ellersprøve", 4);
        enrolled("Kresten Maaskeopdigt", 4);
    }

    private void track(String path, int first, int last) {
        assertThat(lead.put(
                                path,
                                "*",
                                "{\"from\":\"" + TODAY + "\",\"title\":\"Spor\",\"firstTargetStep\":" + first
                                        + ",\"lastTargetStep\":" + last + "}")
                        .statusCode())
                .isEqualTo(200);
    }

    private void enrolled(String name, int step) {
        String citizen = lead.made("/api/citizens", "{\"name\":\"" + name + "\"}");
        String enrolment = lead.made(
                "/api/citizens/" + citizen + "/enrolments", "{\"initiative\":\"HVIS\",\"firstDay\":\"" + TODAY + "\"}");
        lead.made(
                "/api/enrolments/" + enrolment + "/screenings",
                "{\"effectiveOn\":\"" + TODAY + "\",\"step\":" + step + ",\"reason\":\"Samtale\"}");
    }
}
