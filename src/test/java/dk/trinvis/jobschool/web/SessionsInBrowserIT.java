package dk.trinvis.jobschool.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Days;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team lead at work on the sessions of the job school, in a real browser. */
class SessionsInBrowserIT {

    private static final LocalDate NEXT_MONTH = new Clock().today().plusDays(30);
    private static final String SAVE = ".form-actions button[type=submit]";

    /** D.2 story 5. */
    @Test
    void aTeamLeadPlansFourWeeksAndMovesOneOfTheSessions() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            addPlace(page, "Browserhuset");
            page.click(".site-navigation a[href='/jobschool/sessions']");
            page.click("main a[href*='/jobschool/session?']");
            fill(page, "Browserhuset", "04-05-2032", "13", "14.30");
            page.click("label[for='repeat-1']");
            page.click("label[for='weekdays-2']");
            page.click("label[for='weekdays-4']");
            page.fill("#until", "31-05-2032");
            page.click(SAVE);
            page.waitForSelector("#confirmed");
            assertThat(page.locator("#confirmed ol li").allTextContents())
                    .hasSize(7)
                    .first()
                    .asString()
                    .contains("tirsdag 04-05-2032", "13.00–14.30");
            assertThat(page.textContent("#confirmed")).contains("torsdag 06-05-2032: Kristi himmelfartsdag");
            assertThat(TestBrowser.faults(page)).isEmpty();

            page.click(SAVE);

            page.waitForURL("**/jobschool/sessions?*");
            assertThat(page.locator(".sessions li:has-text('Browserhuset')").allTextContents())
                    .hasSize(7)
                    .allSatisfy(row -> assertThat(row).contains("Browserhuset"));
            page.locator(".sessions li:has-text('Browserhuset') a").first().click();
            page.click("main a[href*='/jobschool/session?']");
            page.fill("#day", "05-05-2032");
            page.fill("#reason", "Salen bruges til et møde");
            page.click(SAVE);
            page.waitForURL("**/jobschool/session-show?*");
            assertThat(page.textContent("h1")).contains("onsdag 05-05-2032 kl. 13.00–14.30");
            assertThat(page.textContent("main")).contains("flyttet", "Salen bruges til et møde");
            assertThat(page.textContent("#history")).contains("04-05-2032 13.00–14.30", "Browserhuset");
            assertThat(TestBrowser.faults(page)).isEmpty();
        }
    }

    @Test
    void whatIsTakenIsSaidAtTheReason() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            addPlace(page, "Dobbelthuset");
            for (int i = 0; i < 2; i++) {
                page.navigate(address("/jobschool/session?initiative=FI-2023"));
                fill(page, "Dobbelthuset", "07-06-2032", "13", "14");
                page.click(SAVE);
            }
            page.waitForSelector("#reason-error");
            assertThat(page.textContent("#reason-error")).contains("optaget den 07-06-2032 kl. 13.00–14.00");
            assertThat(page.inputValue("#starts")).isEqualTo("13");
            page.fill("#reason", "To hold mødes");
            page.click(SAVE);
            page.waitForURL("**/jobschool/sessions?*");
            assertThat(page.locator(".sessions li:has-text('Dobbelthuset')").count())
                    .isEqualTo(2);

            page.locator(".sessions li:has-text('Dobbelthuset') a").first().click();
            page.click("main a[href*='/jobschool/session-cancel']");
            page.fill("#reason", "Kun ét hold");
            page.click(SAVE);
            page.waitForURL("**/jobschool/session-show?*");
            assertThat(page.textContent("#saved")).contains("Undervisningen er aflyst");
            assertThat(page.textContent("main .badge")).isEqualTo("aflyst");
        }
    }

    @Test
    void aSecretAddressShowsTheSessionsOfATrackUntilItIsTakenBack() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            addPlace(page, "Kalenderhuset");
            page.navigate(address("/jobschool/session?initiative=FI-2023"));
            fill(page, "Kalenderhuset", Days.written(NEXT_MONTH), "6", "7");
            page.click(SAVE);
            page.waitForURL("**/jobschool/sessions?*");
            page.navigate(address("/jobschool/calendars"));
            page.selectOption("#feed", "FI-2023 spor-2");
            page.click(SAVE);
            page.waitForSelector("#address");
            URI secret = URI.create(page.textContent("#address"));
            assertThat(TestBrowser.faults(page)).isEmpty();

            VEvent planned = event(fetch(secret), "Kalenderhuset");
            assertThat(planned.getDateStart().getValue().toInstant())
                    .isEqualTo(NEXT_MONTH.atTime(6, 0).atZone(Clock.COPENHAGEN).toInstant());
            assertThat(planned.getSequence().getValue()).isZero();

            page.navigate(address("/jobschool/sessions?initiative=FI-2023&from=" + Days.written(NEXT_MONTH)));
            page.click(".sessions li:has-text('Kalenderhuset') a");
            page.click("main a[href*='/jobschool/session-cancel']");
            page.fill("#reason", "Ferie");
            page.click(SAVE);
            page.waitForURL("**/jobschool/session-show?*");
            VEvent cancelled = event(fetch(secret), "Kalenderhuset");
            assertThat(cancelled.getStatus().isCancelled()).isTrue();
            assertThat(cancelled.getSequence().getValue()).isOne();
            assertThat(cancelled.getUid()).isEqualTo(planned.getUid());

            page.navigate(address("/jobschool/calendars"));
            assertThat(page.content()).doesNotContain(secret.getPath());
            page.click("#feeds tbody tr:first-child button");
            page.waitForSelector("#saved");
            assertThat(fetch(secret).statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> fetch(URI address) {
        return Visitor.to(TestServer.derby()).send(HttpRequest.newBuilder(address));
    }

    private static VEvent event(HttpResponse<String> calendar, String place) {
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        return Biweekly.parse(calendar.body()).first().getEvents().stream()
                .filter(event -> event.getLocation().getValue().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void thePagesOfASessionAreAccessibleAndFitSmallScreens(String language) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, "teamleder", language);
            addPlace(page, "Tilgængeligt " + language);
            page.navigate(address("/jobschool/session?initiative=FI-2023"));
            fill(page, "Tilgængeligt " + language, language.equals("da") ? "14-06-2032" : "21-06-2032", "9", "10");
            page.click(SAVE);
            page.waitForURL("**/jobschool/sessions?*");
            faults.addAll(TestBrowser.faults(page));
            page.locator(".sessions a").first().click();
            String shown = page.url();
            for (String path : List.of(
                    shown, shown.replace("session-show", "session"), shown.replace("session-show", "session-cancel"))) {
                page.navigate(path);
                TestBrowser.faults(page).forEach(fault -> faults.add(path + " " + fault));
            }
            page.navigate(address("/jobschool/locations"));
            page.locator("#locations a").first().click();
            faults.addAll(TestBrowser.faults(page));
        }
        assertThat(faults).isEmpty();
    }

    private static void addPlace(Page page, String name) {
        page.navigate(address("/jobschool/location"));
        page.fill("#name", name);
        page.selectOption("#kind", "own");
        page.click("label[for='purposes-job_centre']");
        page.click(SAVE);
        page.waitForURL("**/jobschool/locations");
        assertThat(page.textContent("#locations")).contains(name);
    }

    private static void fill(Page page, String place, String day, String starts, String ends) {
        page.selectOption("#track", "spor-2");
        page.selectOption("#location", new SelectOption().setLabel(place));
        page.fill("#day", day);
        page.fill("#starts", starts);
        page.fill("#ends", ends);
    }
}
