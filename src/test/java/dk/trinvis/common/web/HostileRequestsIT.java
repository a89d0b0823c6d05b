package dk.trinvis.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends by mistake: it is refused in words, and never takes the server or its writers. */
class HostileRequestsIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final TestServer server = TestServer.derby();
    private final Script caseworker = new Script(server, "sagsbehandler");

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/setup-first", "/api/citizens", "/api/imports/citizens?dryRun=true"})
    void aPackedBodyIsNotUnpackedForAnybody(String path) throws IOException {
        byte[] packed = packed(new byte[64 << 20]);

        for (String type : new String[] {FORM, JSON, "text/csv"}) {
            HttpResponse<String> answer =
                    stranger(path, type, BodyPublishers.ofByteArray(packed), "Content-Encoding", "gzip");

            assertThat(answer.statusCode()).as(type).isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {FORM, " Application/X-WWW-Form-URLencoded; charset=utf-8", "multipart/form-data; boundary=x"})
    void aFormInChunksIsRefusedBeforeItIsRead(String type) {
        HttpResponse<String> answer = stranger("/sign-in", type, chunks(), "Accept-Language", "da");

        assertThat(answer.statusCode()).isEqualTo(411);
    }

    @Test
    void aStrangerIsToldOfTheSizeBeforeAnythingElse() {
        assertThat(stranger("/api/citizens", JSON, BodyPublishers.ofByteArray(new byte[4 << 20]), "Accept", JSON)
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-500000000", "1E+500000000", "1E-2147483647", "7.125"})
    void hoursThatTakeADayToRoundDoNotStopTheWriters(String hours) {
        String body = "{\"type\":\"work_placement\",\"firstDay\":\"2025-03-03\",\"weeklyHours\":" + hours + "}";

        HttpResponse<String> answer = caseworker.post("/api/enrolments/FI-0038/activities", body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("weeklyHours");
    }

    @Test
    void aReasonThatNoColumnHoldsIsRefusedAndNotLogged() throws IOException {
        String reason = "Hemmelig begrundelse ".repeat(60);
        String days = "{\"firstDay\":\"2023-07-02\",\"reason\":\"" + reason + "\"}";

        HttpResponse<String> answer = caseworker.put("/api/enrolments/FI-0039/days", "*", days);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("reason", "1.000");
        assertThat(Files.readString(server.logs().resolve("messages.log"))).doesNotContain("Hemmelig begrundelse");
    }

    @Test
    void aMegabyteOfNumbersInANoteIsRefusedAtOnce() {
        String numbers = IntStream.range(0, 80_000)
                .mapToObj(i -> "0181%02d%04d ".formatted(i / 10_000, i % 10_000))
                .collect(Collectors.joining());
        Visitor visitor = Visitor.signedIn(server, "sagsbehandler", "trinvis-demo");

        HttpResponse<String> answer = assertTimeout(
                Duration.ofSeconds(20),
                () -> visitor.post(
                        "/enrolment/note/save",
                        Map.of("ref", "FI-0039", "kind", "conversation", "text", numbers, "day", "01-03-2025")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("4.000").doesNotContain("cautioned\" value=\"text");
    }

    @Test
    void whatNoFormOfOursSendsIsRefusedInWordsAndIsNoFault() {
        Visitor visitor = Visitor.signedIn(server, "sagsbehandler", "trinvis-demo");
        String long400 = "x".repeat(401);

        assertThat(List.of(
                        visitor.post("/enrolment/follow-ups/save", Map.of("point", "13", "finding-13", "still_there")),
                        visitor.post("/enrolment/follow-ups/save", Map.of("point", "a-b", "finding-a-b", "x")),
                        visitor.post(
                                "/citizen/create/save",
                                Map.of("name", "Hanne Ørnedemo", "notThese", "true", "alike", "B-9 B-9")),
                        visitor.post(
                                "/figures/filters/save",
                                Map.of("name", "Langt", "reason", "any", "who", "mine", "initiative", long400)),
                        caseworker.post("/api/citizens", "{\"name\":\"Hanne Ørnedemo\",\"notThese\":[null]}"),
                        caseworker.post(
                                "/api/enrolments/FI-0034/indicators",
                                "{\"day\":\"2025-03-04\",\"caseworker\":{\"aim\":null}}")))
                .extracting(HttpResponse::statusCode)
                .allMatch(status -> status == 422 || status == 409);
    }

    @Test
    void aPageOrDayThatNoLogHasIsEmptyOrRefused() {
        Script admin = new Script(server, "admin");

        assertThat(admin.get("/api/audit?page=2147483647").statusCode()).isEqualTo(200);
        assertThat(admin.get("/api/audit?page=-1").statusCode()).isEqualTo(200);
        assertThat(Visitor.signedIn(server, "admin", "trinvis-demo")
                        .get("/audit/log?page=2147483647")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/audit?to=%2B999999999-12-31",
                "/api/audit?from=-999999999-01-01",
                "/api/queue?from=2147483647",
                "/api/initiatives/FI-2023/cohorts/active?from=2147483647&size=100",
                "/api/initiatives/FI-2023/status?asOf=%2B999999999-12-31",
                "/api/initiatives/FI-2023/status?asOf=9999-12-31",
                "/api/initiatives/FI-2023/sessions?from=9999-12-31",
                "/api/locations?day=9999-12-31"
            })
    void aDayOrPlaceThatNoCalendarOrListHasIsNoFault(String path) {
        Script who = new Script(server, path.contains("audit") ? "admin" : "sagsbehandler");

        assertThat(who.get(path).statusCode()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"work_placement\",\"firstDay\":\"+999999999-12-31\"}",
                "{\"type\":\"work_placement\",\"firstDay\":\"-999999999-01-01\"}",
                "{\"type\":\"work_placement\",\"firstDay\":\"2025-03-03\",\"lastDay\":\"+999999999-12-31\"}",
                "[]",
                "{\"type\":\"work_placement\",\"firstDay\":\"9999-12-31\"}",
                "{\"type\":\"work_placement\",\"firstDay\":\"2025-03-03\",\"lastDay\":\"9999-12-30\"}",
                "{\"type\":{}}",
                "\"\""
            })
    void jsonThatNobodyMeansIsNoFault(String json) {
        assertThat(caseworker.post("/api/enrolments/FI-0038/activities", json).statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/enrolments/FI-0038/activities,firstDay,{'type':'work_placement'}",
        "POST,/api/enrolments/FI-0038/screenings,effectiveOn,{'step':3}",
        "PUT,/api/initiatives/FI-2023,launchDay,{'title':'x'}",
        "POST,/api/locations,reviewOn,{'name':'x'}"
    })
    void aDayOfAnotherAgeIsRefusedWithItsField(String method, String path, String field, String rest) {
        Script who = new Script(server, path.contains("initiatives") ? "admin" : "teamleder");
        for (String day : new String[] {"9999-12-30", "2200-01-01", "1899-12-31"}) {
            String body = rest.replace("'", "\"").replaceFirst("\\{", "{\"" + field + "\":\"" + day + "\",");
            HttpResponse<String> answer = who.meant(method, path, "", body);

            assertThat(answer.statusCode()).as(day + answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/citizens",
        "POST,/api/citizens/search",
        "POST,/api/citizens/B-0038/opening",
        "PUT,/api/citizens/B-0038/contact",
        "PUT,/api/citizens/B-0038/identity",
        "POST,/api/enrolments/FI-0038/screenings",
        "POST,/api/enrolments/FI-0038/end",
        "DELETE,/api/enrolments/FI-0038/end",
        "DELETE,/api/enrolments/FI-0038/screenings/2023-07-01",
        "POST,/api/enrolments/FI-0038/activities",
        "POST,/api/enrolments/FI-0038/notes",
        "POST,/api/bulk-changes",
        "PUT,/api/queue/filters/mine",
        "PUT,/api/corrections/1"
    })
    void nothingInPlaceOfWhatIsWantedIsRefusedInWords(String method, String path) {
        for (String nothing : new String[] {"null", " null\n", ""}) {
            HttpResponse<String> answer = caseworker.meant(method, path, "", nothing);

            assertThat(answer.statusCode()).as(nothing + answer.body()).isBetween(400, 499);
        }
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsRefusedInWords() {
        Script script = new Script(TestServer.postgres(), "sagsbehandler");
        Visitor visitor = Visitor.signedIn(TestServer.postgres(), "sagsbehandler", "trinvis-demo");

        assertThat(List.of(
                        script.post("/api/citizens", "{\"name\":\"Nul\\u0000la\"}"),
                        script.post("/api/citizens", "{\"name\":\"Nul\\\\\\u0000la\"}"),
                        script.get("/api/citizens?name=Nul%00la"),
                        script.get("/api/citizens/B%00"),
                        visitor.get("/citizen/search?q=Nul%00la"),
                        visitor.get("/citizen/show?ref=B%00"),
                        visitor.post("/citizen/create/save", Map.of("name", "Nul\0la")),
                        visitor.post("/sign-in", Map.of("userName", "Nul\0la", "password", "x"))))
                .extracting(HttpResponse::statusCode)
                .allMatch(status -> status >= 400 && status < 500);
        assertThat(script.post("/api/citizens/search", "{\"cpr\":\"\\\\u0000\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aNumberOfAMillionDigitsIsNotRead() {
        String body = "{\"type\":\"work_placement\",\"firstDay\":\"2025-03-03\",\"weeklyHours\":%s}";
        String activities = "/api/enrolments/FI-0038/activities";

        assertThat(caseworker
                        .post(activities, body.formatted("9".repeat(1_000_000)))
                        .statusCode())
                .isEqualTo(413);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(caseworker
                                .post(activities, body.formatted("9".repeat(100_000)))
                                .statusCode())
                        .isBetween(400, 499));
    }

    private static BodyPublisher chunks() {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100]));
    }

    private HttpResponse<String> stranger(String path, String type, BodyPublisher body, String header, String value) {
        return Visitor.to(server)
                .send(HttpRequest.newBuilder(server.uri(path))
                        .header("Content-Type", type)
                        .header(header, value)
                        .POST(body));
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
