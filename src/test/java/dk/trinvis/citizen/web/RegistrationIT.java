package dk.trinvis.citizen.web;

import static dk.trinvis.testing.DemoSite.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.OtherTeam;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registering somebody nobody has registered, and admitting them; from a day that changes no figure of other tests. */
class RegistrationIT {

    private static final LocalDate LATER = new Clock().today().plusDays(400);

    enum Database {
        DERBY,
        POSTGRES;

        TestServer server() {
            return this == DERBY ? TestServer.derby() : OtherTeam.server();
        }
    }

    @Test
    void aCaseworkerFindsNobodyRegistersTheCitizenAndAdmitsThem() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = TestBrowser.window("da")) {
            Page page = signedIn(window, "sagsbehandler");
            page.fill("#sought", "Yusuff Örnedemo");
            page.press("#sought", "Enter");
            page.waitForURL("**/citizen/search**");
            page.click("main a[href^='/citizen/create']");
            assertThat(page.inputValue("#name")).isEqualTo("Yusuff Örnedemo");
            page.waitForLoadState();
            assertThat(page.textContent("#alike")).contains("Yusuf Ørnedemo", "B-0040");
            page.click("main button[type=submit]");
            assertThat(page.textContent("#notThese-error")).contains("B-0040");
            TestBrowser.accessibilityFaults(page).forEach(faults::add);
            page.selectOption("#notThese", "true");
            page.fill("#citizenRef", "B-ny");
            page.click("main button[type=submit]");
            page.waitForURL("**/enrolment/admit?citizen=B-ny");
            TestBrowser.accessibilityFaults(page).forEach(faults::add);
            page.selectOption("#initiative", "FI-2023");
            page.fill("#firstDay", LATER.getDayOfMonth() + "." + LATER.getMonthValue() + "." + LATER.getYear());
            page.click("main button[type=submit]");
            page.waitForURL("**/citizen/show?ref=B-ny");
            assertThat(page.textContent("main")).contains("Fokuseret integrationsindsats", "Sanne Sagsbehandler");
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSameRequestTwiceRegistersAndAdmitsOnce(Database database) {
        HttpResponse<String> first = post(database, "/api/citizens", "{\"name\":\"Ebbe Gentagen\"}", "key-1");
        HttpResponse<String> again = post(database, "/api/citizens", "{\"name\":\"Ebbe Gentagen\"}", "key-1");
        String address = location(first);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(location(again)).isEqualTo(address);
        assertThat(get(database, "sagsbehandler", "/api/citizens?name=gentagen").body())
                .containsOnlyOnce("citizenRef");

        String admission = "{\"initiative\":\"FI-2023\",\"firstDay\":\"" + LATER + "\"}";
        String enrolments = address.substring(address.indexOf("/api/")) + "/enrolments";
        String admitted = location(post(database, enrolments, admission, "key-2"));
        assertThat(location(post(database, enrolments, admission, "key-2"))).isEqualTo(admitted);
        assertThat(post(database, enrolments, admission, "key-3").statusCode()).isEqualTo(409);
        assertThat(get(database, "sagsbehandler", admitted.substring(admitted.indexOf("/api/")))
                        .body())
                .contains("\"caseworker\":\"sagsbehandler\"");
    }

    @ParameterizedTest
    @EnumSource
    void aSimilarNameIsAskedAboutUnlessTheDaysOfBirthDiffer(Database database) {
        String alike = "{\"name\":\"Goran Ågård-Prøve\"";
        assertThat(post(database, "/api/citizens", alike + "}", "").body()).contains("notThese", "B-0007");
        assertThat(post(database, "/api/citizens", alike + ",\"notThese\":[\"B-0007\",\"B-0047\"]}", "")
                        .statusCode())
                .isEqualTo(201);
        assertThat(post(database, "/api/citizens", alike + ",\"cpr\":\"3181993977\"}", "")
                        .body())
                .doesNotContain("B-0007");
    }

    @Test
    void onlyASearchLeadsToThePageWhereSomebodyIsRegistered() {
        Visitor caseworker = Visitor.signedIn(TestServer.derby(), "sagsbehandler", "trinvis-demo");
        assertThat(caseworker.location(caseworker.get("/citizen/create"))).endsWith("/citizen/search");

        Map<String, String> number = Map.of("sought", "318199-3978");
        assertThat(caseworker.post("/citizen/find", number).body())
                .contains("name=\"register\"")
                .doesNotContain("href=\"/citizen/create");
        assertThat(caseworker
                        .post("/citizen/find", Map.of("sought", "318199-3978", "register", "yes"))
                        .body())
                .contains("value=\"318199-3978\"", "action=\"/citizen/create/save\"");
    }

    /** A name alone tells no more of a protected identity here than in a search. */
    @ParameterizedTest
    @EnumSource
    void aProtectedCitizenMayBeTheSameOnlyForWhoKnowsTheDayOfBirth(Database database) {
        String name = "{\"name\":\"Beata Skjultsted\"";
        String ref = location(post(
                        database, "/api/citizens", name + ",\"cpr\":\"0781523001\",\"protectedIdentity\":true}", ""))
                .replaceFirst(".*/", "");
        String looks = "/api/audit?kind=listed&citizen=" + ref;

        String same = post(database, "/api/citizens", name + ",\"cpr\":\"0781523002\"}", "")
                .body();
        assertThat(same).contains("notThese", ref);
        assertThat(get(database, "admin", looks).body()).contains("near matches");
        if (database == Database.POSTGRES) {
            assertThat(post(database, "oestby", "/api/citizens", name + ",\"cpr\":\"0781523003\"}", "")
                            .statusCode())
                    .as("nobody has a case for them: every team may see them")
                    .isEqualTo(422);
        }
        int told = rows(get(database, "admin", looks));
        assertThat(post(database, "/api/citizens", name + ",\"cpr\":\"0881523002\"}", "")
                        .statusCode())
                .isEqualTo(201);
        assertThat(post(database, "/api/citizens", name + ",\"notThese\":[\"x\"]}", "")
                        .body())
                .doesNotContain(ref);
        assertThat(rows(get(database, "admin", looks))).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource
    void aCitizenWithoutANameIsShownByTheReferenceAndMayGetOneLater(Database database) {
        assertThat(post(database, "/api/citizens", "{}", "").statusCode()).isEqualTo(422);
        String ref = "B-UDEN-" + database;
        assertThat(post(database, "/api/citizens", "{\"citizenRef\":\"" + ref + "\"}", "")
                        .statusCode())
                .isEqualTo(201);
        String citizen = "/api/citizens/" + ref;
        assertThat(get(database, "sagsbehandler", citizen).body()).contains("\"name\":\"" + ref);
        String identity = citizen + "/identity";
        String version = get(database, "sagsbehandler", identity)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String named = "{\"name\":\"Uffe Navngivet\",\"protectedIdentity\":true}";

        assertThat(put(database, identity, version, named)).isEqualTo(204);

        assertThat(get(database, "sagsbehandler", citizen).body())
                .contains("\"protectedIdentity\":true")
                .doesNotContain("Uffe");
        assertThat(put(database, identity, "*", named)).as("masked now").isEqualTo(409);
    }

    private static int put(Database database, String path, String version, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(database.server().uri(path))
                .header("Authorization", "Bearer demo-sagsbehandler")
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(body));
        return Visitor.to(database.server()).send(request).statusCode();
    }

    @ParameterizedTest
    @EnumSource
    void aCprNumberBelongsToOneCitizenAndTellsOtherTeamsNothingOfThem(Database database) {
        String taken = "{\"name\":\"Nogen Anden\",\"cpr\":\"018160-1000\"}";
        assertThat(post(database, "/api/citizens", taken, "").body()).contains("\"cpr\"", "B-0001");
        if (database == Database.POSTGRES) {
            assertThat(post(database, "oestby", "/api/citizens", taken, "").body())
                    .contains("\"cpr\"", "andet team")
                    .doesNotContain("B-0001", "Amina", "018160");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoTriesNumbersAndReferencesLeavesATrace(Database database) {
        String taken = "{\"name\":\"Nogen Tredje\",\"cpr\":\"018160-1000\"}";
        String reason = "{\"reason\":\"Jeg gætter på et nummer\"}";
        post(database, "/api/citizens", taken, "");
        post(database, "/api/citizens/gaettet-2/opening", reason, "");
        get(database, "sagsbehandler", "/citizen/open?ref=gaettet-1");

        assertThat(get(database, "admin", "/api/audit?kind=refused&user=sagsbehandler")
                        .body())
                .contains("registration with the CPR number of B-0001")
                .contains("opening of somebody unknown: gaettet-1", "opening of somebody unknown: gaettet-2")
                .doesNotContain("018160");
    }

    @ParameterizedTest
    @EnumSource
    void whoIsFoundByNumberOrReferenceIsToldOfIt(Database database) {
        String looks = "/api/audit?kind=listed&citizen=B-0044";
        int before = rows(get(database, "admin", looks));

        get(database, "sagsbehandler", "/citizen/search?q=B-0044");
        assertThat(post(database, "/api/citizens/search", "{\"cpr\":\"1688631301\"}", "")
                        .body())
                .contains("B-0044");

        assertThat(rows(get(database, "admin", looks))).isEqualTo(before + 2);
        if (database == Database.POSTGRES) {
            post(database, "oestby", "/api/citizens/search", "{\"cpr\":\"1688631301\"}", "");
            assertThat(get(database, "admin", looks + "&user=oestby").body()).contains("B-0044");
        }
    }

    private static int rows(HttpResponse<String> log) {
        return log.body().split("\"happenedAt\"", -1).length - 1;
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static HttpResponse<String> post(Database database, String path, String json, String key) {
        return post(database, "sagsbehandler", path, json, key);
    }

    private static HttpResponse<String> post(Database database, String user, String path, String json, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(database.server().uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return send(database, user, request);
    }

    private static HttpResponse<String> get(Database database, String user, String path) {
        return send(database, user, HttpRequest.newBuilder(database.server().uri(path)));
    }

    private static HttpResponse<String> send(Database database, String user, HttpRequest.Builder request) {
        return Visitor.to(database.server()).send(request.header("Authorization", "Bearer demo-" + user));
    }
}
