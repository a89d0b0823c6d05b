package dk.trinvis.activity.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.testing.Actions;
import dk.trinvis.testing.TestBrowser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Activities as a caseworker meets them: story 4 of the caseworker's week. */
class ActivityInBrowserIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final String SAVE = "form.form button[type=submit]";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    /** D.1 story 4. */
    @Test
    void aCaseworkerStartsAWorkPlacementWithPurposeReviewDateAndNextStep() {
        LocalDate last = today.plusWeeks(13).minusDays(1);
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler", "da");
            search(page, "Tatjana Aagaard");
            Actions.follow(page, "#found a");
            Actions.follow(page, "a[href='/activity/new?ref=FI-0039']");
            page.selectOption("#type", "work_placement");
            page.fill("#company", "demo dag");
            page.fill("#purpose", "At prøve kasse og vareopfyldning af");
            page.fill("#nextStep", "Lønnede timer i weekenden");
            page.fill("#lastDay", DAY.format(last));
            Actions.follow(page, SAVE);

            assertThat(page.url()).contains("/activity/show?id=");
            assertThat(page.textContent("h1")).startsWith("virksomhedspraktik: ");
            assertThat(page.textContent("main"))
                    .contains("Demo Dagligvarer I/S, CVR-nummer 03946371")
                    .contains("At prøve kasse og vareopfyldning af", "Lønnede timer i weekenden")
                    .contains("Midtvejssamtale senest" + DAY.format(today.plusDays(45)));
            assertThat(page.locator("#warnings").count()).isZero();
            Actions.follow(page, "main a[href^='/citizen/show']");
            assertThat(page.textContent("main")).contains("Midtvejssamtale senest " + DAY.format(today.plusDays(45)));
        }
    }

    @Test
    void aWarningNamesTheParagraphWhenAPlacementIsLongerThanTheRule() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler", "da");
            page.navigate(address("/activity/new?ref=FI-0039"));
            page.selectOption("#type", "work_placement");
            page.fill("#lastDay", DAY.format(today.plusWeeks(13)));
            save(page);

            assertThat(page.url()).contains("/activity/show?id=");
            assertThat(page.textContent("#warnings"))
                    .contains("LAB § 61", "gælder fra 01-01-2020")
                    .contains("til og med " + DAY.format(today.plusWeeks(13).minusDays(1)));
        }
    }

    @Test
    void whichOfSeveralCompaniesIsMeantIsAskedWithoutLosingWhatWasTyped() {
        try (BrowserContext window = TestBrowser.window("da")) {
            window.route("**/*.js*", Route::abort);
            Page page = signedIn(window, "konsulent", "da");
            page.navigate(address("/activity/new?ref=FI-0040"));
            page.selectOption("#type", "small_job");
            page.fill("#company", "Tvilling Vest 07113668");
            save(page);
            page.navigate(address("/activity/new?ref=FI-0040"));
            page.selectOption("#type", "small_job");
            page.fill("#company", "09950176, Tvilling Øst");
            save(page);
            page.navigate(address("/activity/new?ref=FI-0040"));
            page.selectOption("#type", "small_job");
            page.fill("#company", "tvilling");
            page.fill("#purpose", "Få timer, der kan blive til flere");
            save(page);

            assertThat(page.textContent("[role=alert]")).contains("Flere virksomheder hedder sådan");
            assertThat(page.inputValue("#purpose")).isEqualTo("Få timer, der kan blive til flere");
            page.check("#companyCvr-09950176");
            save(page);
            assertThat(page.textContent("main")).contains("Tvilling Øst, CVR-nummer 09950176");
        }
    }

    @Test
    void aPlacementIsReviewedExtendedCorrectedAndEndedOnItsOwnPage() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler", "da");
            page.navigate(address("/activity/new?ref=FI-0043"));
            page.selectOption("#type", "work_placement");
            page.fill("#firstDay", DAY.format(today.minusWeeks(4)));
            page.fill("#lastDay", DAY.format(today.plusWeeks(4)));
            save(page);
            does(page, "review", "#midwayReviewNote", "Møder til tiden");
            does(page, "extend", "#lastDay", DAY.format(today.plusWeeks(8)));
            Actions.follow(page, "a[href*='deed=correct']");
            page.fill("#weeklyHours", "7,5");
            page.fill("#reason", "Timerne var ikke skrevet ind");
            save(page);
            Actions.follow(page, "a[href*='deed=complete']");
            page.selectOption("#result", "paid_hours");
            save(page);

            assertThat(page.textContent("main"))
                    .contains("Møder til tiden", "7,5 timer om ugen", "Rettet: Timerne var ikke skrevet ind")
                    .contains("Resultatlønnede timer bagefter");
            assertThat(page.locator("a[href*='deed=extend']").count()).isZero();
            does(page, "reopen", "#reason", "Den var ikke slut");
            assertThat(page.textContent("main")).contains("Til og med" + DAY.format(today.plusWeeks(8)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyPageIsAccessibleAndFitsSmallScreens(String language) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, "sagsbehandler", language);
            page.navigate(address("/activity/new?ref=FI-0044"));
            save(page);
            look(page, faults);
            page.selectOption("#type", "wage_subsidy_job");
            page.fill("#company", "05135478");
            page.fill("#lastDay", DAY.format(today.plusMonths(7)));
            save(page);
            look(page, faults);
            String id = page.url().substring(page.url().indexOf("id="));
            for (String deed : List.of("terms", "complete", "interrupt", "review", "correct", "annul")) {
                page.navigate(address("/activity/change?deed=" + deed + "&" + id));
                look(page, faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, List<String> faults) {
        TestBrowser.faults(page).forEach(fault -> faults.add(page.url() + " " + fault));
    }

    private static void save(Page page) {
        Actions.follow(page, SAVE);
    }

    private static void does(Page page, String deed, String field, String text) {
        Actions.follow(page, "a[href*='deed=" + deed + "']");
        page.fill(field, text);
        save(page);
    }

    private static void search(Page page, String words) {
        page.fill("#sought", words);
        page.press("#sought", "Enter");
        page.waitForSelector("#found a");
    }
}
