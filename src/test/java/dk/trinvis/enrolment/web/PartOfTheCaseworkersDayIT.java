package dk.trinvis.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import org.junit.jupiter.api.Test;

/** A caseworker screens, corrects and ends, in a browser and by few actions: a click, a choice, or a field filled. */
class PartOfTheCaseworkersDayIT {

    private int actions;

    @Test
    void aCaseworkerScreensACitizenAtAMeeting() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = openCitizen(window, "B-0065");
            click(page, "a[href='/enrolment/screen?ref=FI-0065']");
            assertThat(page.textContent("#step"))
                    .contains("søger selv job og ventes at være tæt på et", "Nuværende trin");
            click(page, "label[for='step-2']");
            fill(page, "#reason", "Har været til to samtaler på egen hånd");
            click(page, "main .form button[type='submit']");

            page.waitForURL("**/citizen/show?ref=B-0065");
            assertThat(page.textContent("main")).contains("Trin 2 siden", "Har været til to samtaler på egen hånd");
            assertThat(actions).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void aCaseworkerRecordsTheConversationOfLastThursdayWithTheCitizensOwnWordsAndStep() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = openCitizen(window, "B-0066");
            click(page, "a[href='/enrolment/screen?ref=FI-0066']");
            click(page, "label[for='step-3']");
            fill(page, "#reason", "Søger aktivt");
            fill(page, "#effectiveOn", "6.3.2025");
            fill(page, "#citizenView", "Jeg er næsten klar");
            page.selectOption("#citizenStep", "2");
            click(page, "main .form button[type='submit']");

            page.waitForURL("**/citizen/show?ref=B-0066");
            assertThat(page.textContent("main")).contains("06-03-2025", "Jeg er næsten klar", "Eget trin: 2");
        }
    }

    @Test
    void aCaseworkerCorrectsTheStepSheChoseLastWeekAndTheOldValueStaysVisible() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = openCitizen(window, "B-0067");
            page.navigate(address("/enrolment/screen?ref=FI-0067"));
            click(page, "label[for='step-1']");
            fill(page, "#reason", "Det forkerte trin");
            click(page, "main .form button[type='submit']");
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
            click(page, "a[href='/enrolment/end?ref=FI-0068']");
            choose(page, "#endReason", "education");
            choose(page, "#destination", "vocational_education");
            click(page, "main .form button[type='submit']");
            page.waitForURL("**/citizen/show?ref=B-0068");
            assertThat(page.textContent("main")).contains("uddannelse – erhvervsuddannelse", "Aktiv, slutter");
            assertThat(actions).isLessThanOrEqualTo(5);

            click(page, "a[href='/enrolment/end?ref=FI-0068']");
            fill(page, "#reason", "Borgeren kom ikke ind");
            click(page, "main .form button[type='submit']");
            page.waitForURL("**/citizen/show?ref=B-0068");
            assertThat(page.textContent("main")).doesNotContain("erhvervsuddannelse");
        }
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
            signIn(page);

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

    private Page openCitizen(BrowserContext window, String ref) {
        Page page = window.newPage();
        page.navigate(address("/login?lang=da"));
        signIn(page);
        page.waitForURL(address("/"));
        page.navigate(address("/citizen/show?ref=" + ref));
        return page;
    }

    private static void signIn(Page page) {
        page.fill("#user-name", "sagsbehandler");
        page.fill("#password", "trinvis-demo");
        page.press("#password", "Enter");
    }

    private void click(Page page, String selector) {
        actions++;
        page.click(selector);
    }

    private void fill(Page page, String selector, String text) {
        actions++;
        page.fill(selector, text);
    }

    private void choose(Page page, String selector, String value) {
        actions++;
        page.selectOption(selector, value);
    }

    private static String address(String path) {
        return TestServer.derby().uri(path).toString();
    }
}
