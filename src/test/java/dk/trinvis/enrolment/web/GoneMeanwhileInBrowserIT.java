package dk.trinvis.enrolment.web;

import static dk.trinvis.enrolment.web.OwnCases.CASEWORKER;
import static dk.trinvis.enrolment.web.OwnCases.LEAD;
import static dk.trinvis.enrolment.web.OwnCases.TODAY;
import static dk.trinvis.enrolment.web.OwnCases.opened;
import static dk.trinvis.testing.DemoSite.address;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.enrolment.web.OwnCases.OwnCase;
import dk.trinvis.testing.Actions;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody closes or annuls what another is writing about: that one is told who and when, and still has the words. */
class GoneMeanwhileInBrowserIT {

    private static final String INITIATIVE = "VAEK-IMENS";
    private static final String REPORTED = "MELDT-IMENS";
    private static final String SAVE = "main .form button[type='submit']";
    private static final String WHEN = " Thomas Teamleder den \\d\\d-\\d\\d-\\d{4} kl\\. \\d\\d\\.\\d\\d\\.";
    private static final String REASON = "{\"reason\":\"Den forkerte borger\"}";

    @BeforeAll
    static void initiatives() {
        OwnCases.prepare(INITIATIVE);
        OwnCases.prepare(REPORTED);
    }

    @Test
    void aNoteForACaseThatWasAnnulledIsStillReadable() {
        OwnCase own = OwnCases.from(INITIATIVE, TODAY);
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = opened(window, "sagsbehandler", "/enrolment/note?ref=" + own.enrolment());
            page.selectOption("#kind", "phone_call");
            page.fill("#text", "Vi talte længe om børnene");
            annul(own);

            Actions.follow(page, SAVE);

            assertThat(page.textContent("main")).containsPattern("Sagen er annulleret af" + WHEN);
            assertThat(page.textContent("main .prose")).isEqualTo("Vi talte længe om børnene");
            assertThat(TestBrowser.faults(page)).isEmpty();
        }
    }

    @Test
    void whoAnnulsSecondIsToldSoAndSoIsWhoTakesItBackSecond() {
        OwnCase own = OwnCases.from(INITIATIVE, TODAY);
        String form = "/enrolment/annul?ref=" + own.enrolment();
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = opened(window, "teamleder", form);
            page.fill("#reason", "Borgeren findes ikke");
            annul(own);
            Actions.follow(page, SAVE);
            assertThat(page.textContent("main")).containsPattern("Sagen er annulleret af" + WHEN);
            assertThat(page.textContent("main .prose")).isEqualTo("Borgeren findes ikke");

            page.navigate(address(form));
            page.fill("#reason", "Det var den rigtige");
            assertThat(LEAD.post(own.api("/restoration"), REASON).statusCode()).isEqualTo(201);
            Actions.follow(page, SAVE);
            assertThat(page.textContent("main")).containsPattern("sidst ændret af" + WHEN);
            assertThat(page.textContent("main .prose")).isEqualTo("Det var den rigtige");
        }
    }

    @Test
    void whoDecidesAboutAReferralSecondSeesTheDecisionAndTheirOwnWords() {
        String pool = "/api/initiatives/" + INITIATIVE + "/pool";
        String referral = CASEWORKER.made(
                pool,
                "{\"citizenRef\":\"" + OwnCases.citizen()
                        + "\",\"reason\":\"Vil i gang\",\"referredBy\":\"Sprogskolen\"}");
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = opened(window, "sagsbehandler", "/enrolment/referral?id=" + referral);
            page.check("#decision-withdraw");
            page.fill("#reason", "Er flyttet");
            assertThat(LEAD.put(
                                    "/api/referrals/" + referral,
                                    "*",
                                    "{\"decision\":\"withdraw\",\"reason\":\"Har fået arbejde\"}")
                            .statusCode())
                    .isEqualTo(204);

            Actions.follow(page, SAVE);

            assertThat(page.textContent("main [role='alert']")).containsPattern("allerede afgjort af" + WHEN);
            assertThat(page.textContent("main")).contains("Har fået arbejde", "Er flyttet");
            assertThat(TestBrowser.faults(page)).isEmpty();
        }
    }

    @Test
    void whoDecidesAboutACorrectionSecondSeesTheDecisionAndTheirOwnWords() {
        new Script(TestServer.derby(), "sekretaer")
                .put("/api/initiatives/" + REPORTED + "/reported", "*", "{\"reportedUntil\":\"2024-06-30\"}");
        OwnCase own = OwnCases.from(REPORTED, LocalDate.of(2024, 2, 1));
        String asked = CASEWORKER
                .put(own.api("/days"), "*", "{\"firstDay\":\"2024-03-01\",\"reason\":\"Begyndte senere\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/", "");
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = opened(window, "teamleder", "/enrolment/correction?id=" + asked);
            page.check("#decision-reject");
            page.fill("#reason", "Det passer ikke");
            assertThat(LEAD.put("/api/corrections/" + asked, "*", "{\"decision\":\"approve\"}")
                            .statusCode())
                    .isEqualTo(204);

            Actions.follow(page, SAVE);

            assertThat(page.textContent("main [role='alert']")).containsPattern("allerede afgjort af" + WHEN);
            assertThat(page.textContent("main")).contains("Godkendt af Thomas Teamleder", "Det passer ikke");
            assertThat(TestBrowser.faults(page)).isEmpty();
        }
    }

    @Test
    void whoAnswersOneOfManyFollowUpsSecondSeesBothAnswers() {
        OwnCase own = OwnCases.from(INITIATIVE, LocalDate.of(2023, 2, 1));
        String end = "{\"lastDay\":\"2023-02-02\",\"endReason\":\"employment\",\"reason\":\"Fra papir\"}";
        assertThat(CASEWORKER.post(own.api("/end"), end).statusCode()).isEqualTo(201);
        String point = "13-" + own.enrolment();
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = opened(window, "sagsbehandler", "/enrolment/follow-ups");
            page.check("#finding-" + point + "-not_there");
            page.selectOption("#source-" + point, "employer");
            page.fill("#remark-" + point, "Stoppede i maj");
            String answer =
                    "{\"finding\":\"still_there\",\"source\":\"citizen\",\"answeredOn\":\"2024-06-01\",\"remark\":\"Er glad for det\"}";
            assertThat(LEAD.post(own.api("/follow-ups/13"), answer).statusCode())
                    .isEqualTo(201);

            Actions.follow(page, SAVE);

            assertThat(page.textContent("main [role='alert']")).containsPattern("Thomas Teamleder svarede den ");
            assertThat(page.textContent("#overtaken"))
                    .contains("Thomas Teamleder", "Er glad for det", "Stoppede i maj", own.enrolment());
            assertThat(TestBrowser.faults(page)).isEmpty();
        }
    }

    @Test
    void aDraftOfAnAnswerIsReadAndThrownAwayThoughItsCaseWasAnnulled() {
        OwnCase own = OwnCases.from(INITIATIVE, LocalDate.of(2023, 2, 1));
        String end = "{\"lastDay\":\"2023-02-02\",\"endReason\":\"employment\",\"reason\":\"Fra papir\"}";
        assertThat(CASEWORKER.post(own.api("/end"), end).statusCode()).isEqualTo(201);
        String point = "13-" + own.enrolment();
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = opened(window, "sagsbehandler", "/enrolment/follow-ups");
            page.check("#finding-" + point + "-still_there");
            page.fill("#remark-" + point, "Er på fuld tid nu");
            window.clearCookies();
            Actions.follow(page, SAVE);
            annul(own);

            page = opened(window, "sagsbehandler", "/enrolment/follow-ups");
            assertThat(page.textContent("#overtaken")).containsPattern("Sagen er annulleret af" + WHEN);
            assertThat(page.textContent("#overtaken")).contains("Er på fuld tid nu");
            Actions.follow(page, "form[action='/draft/discard'] button");
            assertThat(page.textContent("main")).doesNotContain("Er på fuld tid nu");
        }
    }

    private static void annul(OwnCase own) {
        assertThat(LEAD.delete(own.api(""), "*", REASON).statusCode()).isEqualTo(204);
    }
}
