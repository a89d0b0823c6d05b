package dk.trinvis.enrolment.web;

import static dk.trinvis.enrolment.web.OwnCases.CASEWORKER;
import static dk.trinvis.enrolment.web.OwnCases.TODAY;
import static dk.trinvis.testing.DemoSite.address;
import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.enrolment.web.OwnCases.OwnCase;
import dk.trinvis.testing.TestBrowser;
import org.junit.jupiter.api.Test;

/** The course of a citizen over all of their cases. */
class TimelineInBrowserIT {

    @Test
    void allCasesOfACitizenStandOnOneTimelineAsAPictureAndATable() {
        OwnCases.prepare("FORLOEB");
        OwnCase first = OwnCases.from("FORLOEB", TODAY.minusDays(90));
        done(first, "/screenings", "{\"effectiveOn\":\"%s\",\"step\":4,\"reason\":\"Samtale\"}", 20);
        done(first, "/activities", "{\"type\":\"health_service\",\"firstDay\":\"%s\"}", 15);
        done(first, "/end", "{\"endReason\":\"education\",\"lastDay\":\"%s\"}", 10);
        String second = CASEWORKER.made(
                "/api/citizens/" + first.citizen() + "/enrolments",
                "{\"initiative\":\"FORLOEB\",\"firstDay\":\"" + TODAY.minusDays(5) + "\"}");
        try (BrowserContext mine = TestBrowser.window("da");
                BrowserContext theirs = TestBrowser.window("da")) {
            Page page = signedIn(mine, "sagsbehandler");
            page.navigate(address("/citizen/show?ref=" + first.citizen()));

            assertThat(page.locator("#timeline tbody tr").allTextContents())
                    .hasSize(4)
                    .satisfiesExactly(
                            row -> assertThat(row).contains("Sag: To vinduer – uddannelse", first.enrolment()),
                            row -> assertThat(row).contains("Trin 4", first.enrolment()),
                            row -> assertThat(row).contains("Aktivitet: sundhedstilbud", first.enrolment()),
                            row -> assertThat(row).contains("Sag: To vinduer", second));
            assertThat(page.locator("#timeline svg").count()).isEqualTo(4);
            assertThat(TestBrowser.faults(page)).isEmpty();

            Page consultant = signedIn(theirs, "konsulent");
            consultant.navigate(address("/citizen/show?ref=" + first.citizen()));
            assertThat(consultant.textContent("#timeline")).contains("Trin 4").doesNotContain("sundhedstilbud");
        }
    }

    @Test
    void theOnlyCaseOfACitizenIsItsOwnTimeline() {
        OwnCases.prepare("FORLOEB");
        OwnCase only = OwnCases.from("FORLOEB", TODAY.minusDays(20));

        assertThat(CASEWORKER.get("/citizen/show?ref=" + only.citizen()).body())
                .contains(only.enrolment())
                .doesNotContain("id=\"timeline\"");
    }

    private static void done(OwnCase one, String rest, String body, int daysAgo) {
        CASEWORKER.made(one.api(rest), body.formatted(TODAY.minusDays(daysAgo)));
    }
}
