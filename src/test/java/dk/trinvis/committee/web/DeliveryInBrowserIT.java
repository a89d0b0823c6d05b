package dk.trinvis.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.PostOffice;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import org.junit.jupiter.api.Test;

/** What a committee's secretary (D.3) and its members (D.4) do with an edition that is sent. */
class DeliveryInBrowserIT {

    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final String INITIATIVE = "SENDESIDE";
    private static final String MEMBER = "sendeside@example.org";

    /** D.3 story 6 and D.4 story 1, with a wrong address. */
    @Test
    void theSecretarySendsTheApprovedPaperAndAMemberReadsItOnAPhone() {
        String id = approved();
        try (BrowserContext office = TestBrowser.window("da");
                BrowserContext phone = TestBrowser.window("da")) {
            Page secretary = DemoSite.signedIn(office, "sekretaer");
            secretary.navigate(DemoSite.address("/committee/edition?id=" + id));
            secretary.click("a[href^='/committee/send?']");
            secretary.waitForSelector("#members");
            secretary.fill("#members", "sendeside");
            secretary.click("main .form button[type=submit]");
            secretary.waitForSelector("#members-error");
            assertThat(TestBrowser.faults(secretary)).isEmpty();
            secretary.fill("#members", MEMBER);
            secretary.click("main .form button[type=submit]");
            secretary.waitForSelector("#deliveries");
            assertThat(secretary.textContent("#saved")).contains("Udgaven er på vej");
            assertThat(secretary.textContent("#state")).isEqualTo("Sendt til udvalget, ikke offentliggjort");

            PostOffice.shared().awaited(MEMBER);
            assertThat(secretary.textContent("#deliveries")).contains(MEMBER, "henvisning til den lukkede udgave");
            Page member = DemoSite.signedIn(phone, "udvalg");
            member.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
            member.navigate(DemoSite.address("/committee/edition?id=" + id));
            assertThat(member.locator("#files > div").count()).isEqualTo(5);
            assertThat(member.locator("#deliveries").count()).isZero();
            assertThat(TestBrowser.faults(member)).isEmpty();
        }
    }

    private static String approved() {
        Script secretary = new Script(TestServer.derby(), "sekretaer");
        new Script(TestServer.derby(), "admin")
                .put(
                        "/api/initiatives/" + INITIATIVE,
                        "*",
                        "{\"title\":\"Sendeside\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                                + "\"team\":\"integration\"}");
        String id = secretary.made("/api/editions", "{\"initiative\":\"" + INITIATIVE + "\",\"asOf\":\"2024-01-31\"}");
        secretary.post("/api/editions/" + id + "/freezing", "{}");
        new Script(TestServer.derby(), "teamleder").post("/api/editions/" + id + "/approval", "");
        return id;
    }
}
