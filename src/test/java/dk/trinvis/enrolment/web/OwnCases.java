package dk.trinvis.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.time.LocalDate;

/** Citizens in an initiative that no other test looks at, and two people who work with them. */
final class OwnCases {

    static final LocalDate TODAY = new Clock().today();

    static final Script CASEWORKER = new Script(TestServer.derby(), "sagsbehandler");
    static final Script LEAD = new Script(TestServer.derby(), "teamleder");
    static final Script ADMINISTRATOR = new Script(TestServer.derby(), "admin");

    private OwnCases() {}

    /** A citizen and their enrolment, by reference. */
    record OwnCase(String citizen, String enrolment) {

        String api(String rest) {
            return "/api/enrolments/" + enrolment + rest;
        }
    }

    /** Makes the initiative, which asks after small steps. */
    static void prepare(String initiative) {
        ADMINISTRATOR.put(
                "/api/initiatives/" + initiative,
                "*",
                "{\"title\":\"To vinduer\",\"launchDay\":\"2023-01-01\",\"ladder\":\"hjoerring-5\","
                        + "\"team\":\"integration\",\"screeningWeeks\":104}");
        ADMINISTRATOR.postTo("/api/initiatives/" + initiative + "/indicators", "*", "{\"set\":\"small-steps\"}");
    }

    static String citizen() {
        return CASEWORKER.made("/api/citizens", "{\"name\":\"Tove " + Names.unlike() + "\"}");
    }

    static OwnCase from(String initiative, LocalDate firstDay) {
        String citizen = citizen();
        String enrolment = CASEWORKER.made(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"" + initiative + "\",\"firstDay\":\"" + firstDay
                        + "\",\"reason\":\"Skrevet ind fra papir\"}");
        return new OwnCase(citizen, enrolment);
    }

    /** The form as somebody sees it whose browser runs no scripts. */
    static Page opened(BrowserContext window, String user, String form) {
        window.route("**/*.js*", Route::abort);
        Page page = DemoSite.signedIn(window, user);
        page.navigate(DemoSite.address(form));
        return page;
    }

    static void requireSaved(Page page) {
        assertThat(page.locator("main [role='alert']").allTextContents()).isEmpty();
    }
}
