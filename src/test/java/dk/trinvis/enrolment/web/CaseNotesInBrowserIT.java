package dk.trinvis.enrolment.web;

import static dk.trinvis.testing.DemoSite.address;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.TestBrowser;
import org.junit.jupiter.api.Test;

/** What a caseworker writes down and finds out, in a real browser without scripts. */
class CaseNotesInBrowserIT {

    private static final String NOTE = "/enrolment/note?ref=FI-0030";

    /** D.1 story 9. */
    @Test
    void aCaseworkerRegistersPhoneInformationAsANoteAndMarksItFiled() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            page.navigate(address("/citizen/show?ref=B-0030"));
            page.click("a[href='" + NOTE + "']");
            page.selectOption("#kind", "phone_call");
            page.fill("#text", "Borgeren ringede: praktikken begynder på mandag");
            page.fill("#nextContactOn", "01-02-2031");
            page.click(".form button[type=submit]");
            page.waitForURL("**/citizen/show?ref=B-0030");
            assertThat(page.textContent("main"))
                    .contains("telefonsamtale", "praktikken begynder på mandag", "Næste kontakt 01-02-2031")
                    .contains("Ikke journaliseret");

            page.click("a[href*='note=']");
            page.fill("#journalNumber", "15.40.00-G01-19-23");
            page.click(".form button[type=submit]");
            page.waitForURL("**/citizen/show?ref=B-0030");

            assertThat(page.textContent("main"))
                    .contains("Journaliseret under 15.40.00-G01-19-23")
                    .doesNotContain("Ikke journaliseret");
        }
    }

    @Test
    void whatHadBetterNotStandInANoteIsPointedOutOnceBeforeItIsSaved() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            page.navigate(address("/enrolment/note?ref=FI-0031"));
            page.selectOption("#kind", "meeting");
            page.fill("#text", "Møde om 010180-1234, der har fået angst");
            page.click(".form button[type=submit]");
            page.waitForSelector(".alert-error");
            assertThat(page.textContent(".alert-error"))
                    .contains("010180-\u2022\u2022\u2022\u2022", "»angst«")
                    .doesNotContain("010180-1234");
            assertThat(page.inputValue("#text")).isEqualTo("Møde om 010180-1234, der har fået angst");
            assertThat(page.inputValue("#kind")).isEqualTo("meeting");
            assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();

            page.fill("#text", "Møde om en borger, der har fået angst");
            page.click(".form button[type=submit]");

            page.waitForURL("**/citizen/show?ref=B-0031");
            assertThat(page.textContent("main")).contains("Møde om en borger, der har fået angst");
        }
    }

    @Test
    void aCaseworkerAnswersAllFollowUpsThatAreDueOnOneScreen() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            page.navigate(address("/enrolment/follow-ups"));
            int before = page.locator(".point").count();
            for (String point : new String[] {"13-FI-0001", "26-FI-0001", "13-FI-0002"}) {
                page.click("label[for='finding-" + point + "-still_there']");
                page.selectOption("#source-" + point, "citizen");
            }
            page.click(".form button[type=submit]");

            page.waitForURL(address("/enrolment/follow-ups"));
            assertThat(page.locator(".point").count()).isEqualTo(before - 3);
            assertThat(page.locator("#point-13-FI-0001").count()).isZero();
            page.navigate(address("/citizen/show?ref=B-0001"));
            assertThat(page.textContent("main")).contains("er der stadig, siger borgeren den ");

            page.click("a[href='/enrolment/follow-up?ref=FI-0001&weeks=26']");
            page.click("label[for='finding-not_there']");
            page.fill("#reason", "Hørte forkert");
            page.click(".form button[type=submit]");
            page.waitForURL("**/citizen/show?ref=B-0001");
            assertThat(page.textContent("main")).contains("er der ikke længere, siger borgeren den ");
        }
    }

    @Test
    void oneAnswerThatCannotBeSavedKeepsAllThatWasTyped() {
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            page.navigate(address("/enrolment/follow-ups"));
            page.click("label[for='finding-52-FI-0001-unknown']");
            page.click("label[for='finding-52-FI-0002-unknown']");
            page.selectOption("#source-52-FI-0002", "register");
            page.click(".form button[type=submit]");

            page.waitForSelector(".alert-error");
            assertThat(page.textContent(".alert-error")).contains("Vælg, hvem der siger det");
            assertThat(page.isChecked("#finding-52-FI-0002-unknown")).isTrue();
            assertThat(page.inputValue("#source-52-FI-0002")).isEqualTo("register");
            assertThat(page.locator("#source-52-FI-0001-error").count()).isEqualTo(1);
        }
    }

    /** D.2 story 6. */
    @Test
    void aTeamLeadDecidesWhoIsScreenedInWhenPlacesFreeUp() {
        try (BrowserContext mine = TestBrowser.window("da");
                BrowserContext theirs = TestBrowser.window("da")) {
            Page caseworker = signedIn(mine, "sagsbehandler");
            refer(caseworker, "B-0002", "Vil i gang igen");
            refer(caseworker, "B-0003", "Har fået børnepasning");
            refer(caseworker, "B-0032", "Er der allerede");
            Page lead = signedIn(theirs, "teamleder");
            lead.navigate(address("/enrolment/pool?initiative=FI-2023"));
            lead.fill("#places", "90");
            lead.click(".form button[type=submit]");
            lead.waitForSelector(".lead:has-text('på 90 pladser')");
            assertThat(lead.textContent(".lead")).containsPattern("[0-9]+ ledige pladser: [0-9]+ aktive på 90");
            assertThat(row(lead, "B-0002")).contains("Vil i gang igen", "Sanne Sagsbehandler", "Ja");
            assertThat(row(lead, "B-0032")).contains("FI-0032").doesNotContain("Ja");
            assertThat(TestBrowser.accessibilityFaults(lead)).isEmpty();

            decide(lead, "B-0003", "pass_over", "Venter på dansktimer");
            decide(lead, "B-0002", "admit", "Kan begynde straks");

            assertThat(lead.locator("#pool a[href='/citizen/show?ref=B-0002']").count())
                    .isZero();
            assertThat(row(lead, "B-0003")).contains("Venter på dansktimer");
            lead.navigate(address("/citizen/show?ref=B-0002"));
            assertThat(lead.textContent("main")).contains("FI-2023-B-0002");
        }
    }

    private static void refer(Page page, String citizen, String reason) {
        page.navigate(address("/citizen/show?ref=" + citizen));
        page.click("a[href='/enrolment/refer?citizen=" + citizen + "']");
        page.selectOption("#initiative", "FI-2023");
        page.fill("#reason", reason);
        page.click(".form button[type=submit]");
        page.waitForURL("**/citizen/show?ref=" + citizen);
    }

    private static String row(Page page, String citizen) {
        return page.textContent("#pool tr:has(a[href='/citizen/show?ref=" + citizen + "'])");
    }

    private static void decide(Page page, String citizen, String decision, String reason) {
        page.click("#pool tr:has(a[href='/citizen/show?ref=" + citizen + "']) a[href^='/enrolment/referral']");
        page.waitForSelector("#decision");
        assertThat(TestBrowser.accessibilityFaults(page)).isEmpty();
        page.click("label[for='decision-" + decision + "']");
        page.fill("#reason", reason);
        page.click(".form button[type=submit]");
        page.waitForURL("**/enrolment/pool?initiative=FI-2023");
    }

    private static Page signedIn(BrowserContext window, String user) {
        window.route("**/*.js*", Route::abort);
        return DemoSite.signedIn(window, user);
    }
}
