package dk.trinvis.exchange;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.TestBrowser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team lead changes many cases at once in a browser, and takes it back. */
class BulkChangesInBrowserIT {

    private static final String QUEUE = "/?who=sagsbehandler&reason=active&from=25";
    private static final String LIST = "/figures/cohort?code=FI-2023&cohort=active&from=25";

    @Test
    void aTeamLeadReassignsTwentyCitizens() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address(QUEUE));
            page.click("label[for='all']");
            page.click("button[value='reassign']");
            page.selectOption("#to", "teamleder");
            page.click(".form button[type='submit']");
            page.click(".form button[type='submit']");

            page.waitForSelector("h1:has-text('Det er gjort')");
            assertThat(counted(page, "Gjort")).isGreaterThanOrEqualTo(20);
            takeBack(page);
        }
    }

    @Test
    void withoutScriptsAllOnThePageIsStillAllOfThem() {
        try (BrowserContext window = TestBrowser.window("da")) {
            window.route("**/*.js*", Route::abort);
            Page page = signedIn(window, "teamleder");
            page.navigate(address(LIST));
            page.check("#all", new Page.CheckOptions().setForce(true));
            page.click("button[value='track']");
            assertThat(page.textContent(".lead")).isEqualTo("25 sager er valgt");
            page.click(".form button[type='submit']");
            assertThat(page.textContent(".alert-error")).contains("Vælg en af mulighederne på listen.");

            page.selectOption("#to", "spor-1");
            page.fill("#purpose", "Alle skal prøve det");
            page.click(".form button[type='submit']");
            page.click(".form button[type='submit']");
            assertThat(counted(page, "Gjort")).isBetween(15, 25);
            takeBack(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {QUEUE, LIST, LIST + "&caseworker=sagsbehandler"})
    void allOfAListAreChosenOnWhicheverOfItsPages(String list) {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address(list));
            String every = page.textContent("label[for='every']");
            page.click("label[for='every']");
            page.click("button[value='remind']");

            String count = every.replaceAll("\\D+", "");
            assertThat(Integer.parseInt(count)).isGreaterThan(25);
            assertThat(page.textContent(".lead")).isEqualTo(count + " sager er valgt");
            page.click(".form button[type='submit']");
            page.waitForURL("**/exchange/bulk-change?id=*");
            assertThat(page.locator("#rows tbody tr").count()).isEqualTo(Integer.parseInt(count));
        }
    }

    @Test
    void theCasesOfCitizensWhoWereFoundAreChosen() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address("/citizen/search?q=demo"));
            page.check("#choose-B-0026", new Page.CheckOptions().setForce(true));
            page.check("#choose-B-0010", new Page.CheckOptions().setForce(true));
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
            page.click("button[value='remind']");

            assertThat(page.textContent("main"))
                    .contains("1 sag er valgt", "1 valgt borger har ingen sag i gang i dit team");
            page.click(".form button[type='submit']");
            page.waitForURL("**/exchange/bulk-change?id=*");
            assertThat(page.textContent("#rows")).contains("FI-0026");
        }
    }

    @Test
    void theOneThatCannotBeChangedIsNamedWithItsReasonAndLeftAloneByUndo() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address("/exchange/bulk?action=reassign&ref=FI-0012&ref=FI-0002&ref=FI-0015"));
            page.selectOption("#to", "teamleder");
            page.click(".form button[type='submit']");
            page.waitForURL("**/exchange/bulk-change?id=*");
            assertThat(counted(page, "Springes over")).isEqualTo(1);

            page.click(".form button[type='submit']");
            page.waitForSelector("h1:has-text('Det er gjort')");
            assertThat(counted(page, "Gjort")).isEqualTo(2);
            assertThat(counted(page, "Sprunget over")).isEqualTo(1);
            assertThat(page.textContent("#rows tr:has-text('FI-0002')"))
                    .contains("Sprunget over", "Sagen slutter den ");

            takeBack(page);
            assertThat(page.textContent("#rows tr:has-text('FI-0002')")).contains("Sprunget over");
        }
    }

    @Test
    void anActivityForManyWarnsOfTheLimitInTheLawBeforeItIsRecorded() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address("/exchange/bulk?action=activity&ref=FI-0018&ref=FI-0019"));
            page.selectOption("#to", "work_placement");
            LocalDate lastDay = new Clock().today().plusDays(210);
            page.fill("#lastDay", lastDay.getDayOfMonth() + "-" + lastDay.getMonthValue() + "-" + lastDay.getYear());
            page.click(".form button[type='submit']");

            assertThat(page.textContent("#warning")).contains("LAB § 61", "højst 13 uger");
            assertThat(counted(page, "Bliver gjort")).isEqualTo(2);
        }
    }

    @Test
    void aReminderNeedsOnlyTheDay() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address("/exchange/bulk?action=remind&ref=FI-0018&ref=FI-0019"));
            assertThat(page.locator("#to").count()).isZero();
            page.click(".form button[type='submit']");
            assertThat(page.textContent(".lead")).startsWith("Skal screenes senest ");
            page.click(".form button[type='submit']");

            assertThat(counted(page, "Gjort")).isEqualTo(2);
            takeBack(page);
        }
    }

    @Test
    void aTeamLeadHandsOverAWholeListFromTheLoadOfTheTeam() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address("/figures/team"));
            page.click("#load a[href$='action=reassign&of=sagsbehandler3']");
            assertThat(page.textContent(".lead")).startsWith("Alle sager i gang hos Viggo Vikar");
            page.selectOption("#to", "teamleder");
            page.click(".form button[type='submit']");
            page.click(".form button[type='submit']");

            assertThat(counted(page, "Gjort")).isPositive();
            takeBack(page);
        }
    }

    /** Story D.1 5. */
    @Test
    void aCaseworkerPutsTheCitizenOnATrackAndSeesWhomItIsFor() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "teamleder");
            page.navigate(address("/citizen/show?ref=B-0030"));
            page.click("a[href='/exchange/bulk?action=track&ref=FI-0030']");
            page.selectOption("#to", "spor-1");
            page.fill("#purpose", "Vil gerne selv");
            page.click(".form button[type='submit']");
            assertThat(page.textContent("#rows")).containsPattern("Borgeren er på trin \\d; sporet er for trin 2–2");

            page.click(".form button[type='submit']");

            page.waitForSelector("h1:has-text('Det er gjort')");
            page.click("#rows a");
            page.waitForSelector(".bars span:has-text('Spor 1')");
            page.goBack();
            takeBack(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void previewAndResultAreAccessibleAndFitSmallScreens(String language) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = TestBrowser.window(language)) {
            Page page = signedIn(window, "teamleder", language);
            page.navigate(address("/exchange/bulk?action=reassign&ref=FI-0030&ref=nobody"));
            page.selectOption("#to", "teamleder");
            page.click(".form button[type='submit']");
            page.waitForURL("**/exchange/bulk-change?id=*");
            look(page, faults);
            page.click(".form button[type='submit']");
            look(page, faults);
            page.click(".form button[type='submit']");
            look(page, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void takeBack(Page page) {
        int done = counted(page, "Gjort");
        page.click(".form button[type='submit']");
        page.waitForSelector("h1:has-text('Det er fortrudt')");
        assertThat(counted(page, "Fortrudt")).isEqualTo(done);
    }

    private static int counted(Page page, String fate) {
        Matcher count = Pattern.compile(fate + ": (\\d+)").matcher(page.textContent("#counts"));
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    private static void look(Page page, List<String> faults) {
        page.waitForSelector("#rows");
        TestBrowser.faults(page).forEach(fault -> faults.add(page.url() + " " + fault));
    }
}
