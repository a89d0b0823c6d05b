package dk.trinvis.enrolment.web;

import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signIn;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.testing.Keyboard;
import dk.trinvis.testing.TestBrowser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caseworker screens, corrects and ends, in a browser as stories 2, 3 and 6 of the week say. */
class PartOfTheCaseworkersDayIT {

    /** D.1 story 2. */
    @Test
    void aCaseworkerScreensACitizenAtAMeeting() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = openCitizen(window, "B-0065");
            page.click("a[href='/enrolment/screen?ref=FI-0065']");
            assertThat(page.textContent("#step"))
                    .contains("søger selv job og ventes at være tæt på et", "Nuværende trin");
            page.click("label[for='step-2']");
            page.fill("#reason", "Har været til to samtaler på egen hånd");
            page.click("main .form button[type='submit']");

            page.waitForURL("**/citizen/show?ref=B-0065");
            assertThat(page.textContent("main")).contains("Trin 2 siden", "Har været til to samtaler på egen hånd");
        }
    }

    @Test
    void aCaseworkerRecordsTheConversationOfLastThursdayWithTheCitizensOwnWordsAndStep() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = openCitizen(window, "B-0066");
            page.click("a[href='/enrolment/screen?ref=FI-0066']");
            page.click("label[for='step-3']");
            page.fill("#reason", "Søger aktivt");
            page.fill("#effectiveOn", "6.3.2025");
            page.fill("#citizenView", "Jeg er næsten klar");
            page.selectOption("#citizenStep", "2");
            page.click("main .form button[type='submit']");

            page.waitForURL("**/citizen/show?ref=B-0066");
            assertThat(page.textContent("main")).contains("06-03-2025", "Jeg er næsten klar", "Eget trin: 2");
        }
    }

    /** D.1 story 6. */
    @Test
    void aCaseworkerCorrectsTheStepSheChoseLastWeekAndTheOldValueStaysVisible() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = openCitizen(window, "B-0067");
            page.navigate(address("/enrolment/screen?ref=FI-0067"));
            page.click("label[for='step-1']");
            page.fill("#reason", "Det forkerte trin");
            page.click("main .form button[type='submit']");
            page.waitForURL("**/citizen/show?ref=B-0067");
            page.navigate(address("/enrolment/screen?ref=FI-0067"));
            page.click("main li a[href*='correct=']");

            assertThat(page.textContent("main .form"))
                    .contains("er der allerede registreret trin 1: Det forkerte trin", "Ændring", "Rettelse");
            page.click("label[for='step-3']");
            page.fill("#reason", "Søger aktivt");
            page.click("main .form button[type='submit']");
            assertThat(page.textContent("[role='alert']")).contains("Skriv en begrundelse.");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
            assertThat(page.evaluate("document.activeElement.getAttribute('role')"))
                    .isEqualTo("alert");
            page.fill("#correctionReason", "Jeg valgte forkert");
            page.click("main .form button[type='submit']");

            page.waitForURL("**/citizen/show?ref=B-0067");
            assertThat(page.textContent("main"))
                    .contains("Trin 3 siden", "Det forkerte trin", "Rettet: Jeg valgte forkert");
        }
    }

    @Test
    void aCaseworkerEndsACitizenIntoEducationAndTakesItBack() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = openCitizen(window, "B-0068");
            page.click("a[href='/enrolment/end?ref=FI-0068']");
            page.selectOption("#endReason", "education");
            page.selectOption("#destination", "vocational_education");
            page.click("main .form button[type='submit']");
            page.waitForURL("**/citizen/show?ref=B-0068");
            assertThat(page.textContent("main")).contains("uddannelse – erhvervsuddannelse", "Aktiv, slutter");

            page.click("a[href='/enrolment/end?ref=FI-0068']");
            page.fill("#reason", "Borgeren kom ikke ind");
            page.click("main .form button[type='submit']");
            page.waitForURL("**/citizen/show?ref=B-0068");
            assertThat(page.textContent("main")).doesNotContain("erhvervsuddannelse");
        }
    }

    /** D.1 story 3. */
    @Test
    void aCaseworkerEndsACitizenIntoEducationAndTheMovementAccountClosesTheSameMinute() {
        OwnCases.prepare("UDDANNET");
        OwnCases.from("UDDANNET", OwnCases.TODAY.minusDays(60));
        OwnCases.OwnCase ends = OwnCases.from("UDDANNET", OwnCases.TODAY.minusDays(60));
        LocalDate last = OwnCases.TODAY.minusDays(1);
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = openCitizen(window, ends.citizen());
            page.click("a[href='/enrolment/end?ref=" + ends.enrolment() + "']");
            page.fill("#lastDay", written(last));
            page.selectOption("#endReason", "education");
            page.selectOption("#destination", "vocational_education");
            page.click("main .form button[type='submit']");
            page.waitForURL("**/citizen/show?ref=" + ends.citizen());
            assertThat(page.textContent("main")).contains("uddannelse – erhvervsuddannelse", written(last));
            for (int weeks : new int[] {13, 26, 52}) {
                assertThat(page.textContent("tr:has-text('Efter " + weeks + " uger')"))
                        .contains(written(last.plusWeeks(weeks)), "Ligger frem i tiden");
            }

            page.navigate(address("/figures/status?code=UDDANNET"));
            assertThat(page.textContent(".sum")).isEqualTo("0 + 2 − 1 = 1");
            assertThat(page.textContent("#outcomes tr:has-text('uddannelse')")).contains("1");
            assertThat(page.locator("#checks tr:has-text('Stemmer ikke')").count())
                    .isZero();
        }
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
    }

    @Test
    void aSessionThatEndsLosesNothingThatWasTyped() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = openCitizen(window, "B-0069");
            page.navigate(address("/enrolment/screen?ref=FI-0069"));
            page.click("label[for='step-3']");
            page.fill("#reason", "Skrevet lige før frokost");
            window.clearCookies();
            page.click("main .form button[type='submit']");
            page.waitForURL("**/login?next=**");
            signIn(page, "sagsbehandler");

            page.waitForURL("**/enrolment/screen?ref=FI-0069");
            assertThat(page.textContent("[role='alert']")).contains("Ikke gemt");
            assertThat(page.inputValue("#reason")).isEqualTo("Skrevet lige før frokost");
            assertThat(page.isChecked("#step-3")).isTrue();
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
            page.click("main .form button[type='submit']");
            page.waitForURL("**/citizen/show?ref=B-0069");
            assertThat(page.textContent("main")).contains("Skrevet lige før frokost");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theKeyboardAloneScreensACitizenFromSignInToSaved(boolean withScripts) {
        try (BrowserContext window = TestBrowser.window("da")) {
            if (!withScripts) {
                window.route("**/*.js*", Route::abort);
            }
            Page page = window.newPage();
            page.navigate(address("/login?lang=da"));
            Keyboard.type(page, "#user-name", "sagsbehandler");
            Keyboard.type(page, "#password", "trinvis-demo");
            page.keyboard().press("Enter");
            page.waitForURL(address("/"));
            Keyboard.type(page, "#queue-initiative", "Fokuseret");
            Keyboard.follow(page, "form:has(#queue-who) button");
            Keyboard.follow(page, "#queue a[href^='/enrolment/screen?ref=FI-00']");
            Keyboard.tabTo(page, "#step-1");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            Keyboard.type(page, "#reason", "Skrevet uden mus");
            Keyboard.follow(page, "main .form button[type='submit']");

            page.waitForURL("**/citizen/show?ref=*");
            assertThat(page.textContent("main")).contains("Trin 3 siden", "Skrevet uden mus");
        }
    }

    private static Page openCitizen(BrowserContext window, String ref) {
        Page page = signedIn(window, "sagsbehandler");
        page.navigate(address("/citizen/show?ref=" + ref));
        return page;
    }
}
