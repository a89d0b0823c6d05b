package dk.trinvis.committee;

import static dk.trinvis.testing.Answers.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Fingerprint;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.OtherTeam;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Editions on a running server: what is frozen stays, and nobody sees what is not theirs. */
@ParameterizedClass
@EnumSource
class EditionsIT {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String DAY = "2024-03-01";
    private static final List<String> CLOSED =
            List.of("closed.html", "closed.pdf", "closed.docx", "closed.csv", "closed.xlsx");
    private static final List<String> FILES = List.of(
            "internal.html",
            "internal.pdf",
            "internal.docx",
            "closed.html",
            "closed.pdf",
            "closed.docx",
            "public.html",
            "public.pdf",
            "public.docx",
            "figures.json",
            "brief.json",
            "closed.csv",
            "public.csv",
            "closed.xlsx",
            "public.xlsx",
            "disclosure.json");

    private final Demo kind;
    private final TestServer server;
    private final Script secretary;
    private final Script lead;
    private final Script caseworker;
    private final Script member;
    private final String initiative;
    private final List<String> enrolments = new ArrayList<>();

    EditionsIT(Demo kind) {
        this.kind = kind;
        server = kind.server();
        secretary = new Script(server, "sekretaer");
        lead = new Script(server, "teamleder");
        caseworker = new Script(server, "sagsbehandler");
        member = new Script(server, "udvalg");
        initiative = "UDGAVE-" + COUNT.incrementAndGet();
        String body = "{\"title\":\"Udgaveindsats\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                + "\"team\":\"integration\",\"committee\":\"Udvalget for " + initiative + "\"}";
        assertThat(new Script(server, "admin")
                        .put("/api/initiatives/" + initiative, "*", body)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void frozenFilesKeepTheirBytesWhateverIsRecordedLater() {
        IntStream.range(0, 6).forEach(each -> enrol());
        String id = frozen("");
        Map<String, byte[]> files = files(id);
        String asKnown = status("&knownAt=" + shown(id).path("knownAt").asText());

        changeMuch(new Random(20240301));

        assertThat(withoutMoment(status(""))).isNotEqualTo(withoutMoment(asKnown));
        assertThat(status("&knownAt=" + shown(id).path("knownAt").asText())).isEqualTo(asKnown);
        assertThat(new String(files.get("figures.json"), StandardCharsets.UTF_8))
                .isEqualTo(asKnown);
        Map<String, byte[]> later = files(id);
        files.forEach((name, bytes) -> assertThat(later.get(name)).as(name).isEqualTo(bytes));
        secretary
                .json("/api/editions/" + id)
                .path("files")
                .forEach(file -> assertThat(file.path("sha256").asText())
                        .isEqualTo(Fingerprint.of(
                                later.getOrDefault(file.path("name").asText(), new byte[0]))));
        assertThat(secretary
                        .json("/api/editions/" + id)
                        .path("account")
                        .path("launched")
                        .asInt())
                .isEqualTo(6);
    }

    /** Late screenings, corrections of steps and days, ends and annulments. */
    private void changeMuch(Random random) {
        for (int i = 0; i < 30; i++) {
            String enrolment = "/api/enrolments/" + enrolments.get(random.nextInt(3));
            int step = 2 + random.nextInt(4);
            LocalDate day = LocalDate.of(2024, 1, 2).plusDays(i);
            expect(
                    201,
                    caseworker.post(
                            enrolment + "/screenings",
                            "{\"effectiveOn\":\"" + day + "\",\"step\":" + step + ",\"reason\":\"Skrevet sent\"}"));
            if (random.nextBoolean()) {
                expect(
                        204,
                        caseworker.put(
                                enrolment + "/screenings/" + day,
                                "*",
                                "{\"step\":" + (7 - step)
                                        + ",\"reason\":\"Samtale\",\"correctionReason\":\"Forkert trin\"}"));
            }
        }
        expect(
                204,
                caseworker.put(
                        "/api/enrolments/" + enrolments.get(3) + "/days",
                        "*",
                        "{\"firstDay\":\"2024-01-02\",\"reason\":\"Begyndte en dag senere\"}"));
        expect(
                201,
                caseworker.post(
                        "/api/enrolments/" + enrolments.get(4) + "/end",
                        "{\"lastDay\":\"2024-02-20\",\"endReason\":\"employment\",\"reason\":\"Fortalt sent\"}"));
        expect(
                204,
                lead.delete("/api/enrolments/" + enrolments.get(5), "*", "{\"reason\":\"Skrevet paa den forkerte\"}"));
    }

    private void enrol() {
        enrol("2024-01-01");
    }

    private void enrol(String firstDay) {
        String citizen = caseworker.made("/api/citizens", "{\"name\":\"Udgave " + Names.unlike() + "\"}");
        String enrolment = caseworker.made(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"" + initiative + "\",\"firstDay\":\"" + firstDay + "\",\"reason\":\"Fra papir\"}");
        caseworker.made(
                "/api/enrolments/" + enrolment + "/screenings",
                "{\"effectiveOn\":\"" + firstDay + "\",\"step\":4,\"reason\":\"Samtale\"}");
        enrolments.add(enrolment);
    }

    /** To everybody but those who make papers, only what is published exists, and of that the committee's own files. */
    @Test
    void nobodyElseFindsADraftOrAnythingButTheClosedPaper() {
        String draft = draft("");
        String frozen = frozen("");
        String published = published("");

        for (String who : List.of("udvalg", "sagsbehandler")) {
            Script reader = new Script(server, who);
            Visitor visitor = Visitor.signedIn(server, who, "trinvis-demo");
            for (String hidden : List.of(draft, frozen)) {
                String address = "/api/editions/" + hidden;
                expect(404, reader.get(address));
                FILES.forEach(name -> expect(404, reader.get(address + "/files/" + name)));
                expect(404, visitor.get("/committee/edition?id=" + hidden));
                assertThat(visitor.get("/committee/editions?initiative=" + initiative)
                                .body())
                        .doesNotContain(hidden);
                Stream.of("freezing", "approval", "rejection", "publication")
                        .forEach(step -> expect(403, reader.post(address + "/" + step, "{\"reason\":\"Prøve\"}")));
                expect(403, visitor.post("/committee/edition/save", Map.of("id", hidden, "deed", "publish")));
            }
            assertThat(reader.json("/api/editions?initiative=" + initiative).findValuesAsText("id"))
                    .containsExactly(published);
            FILES.forEach(name -> expect(
                    CLOSED.contains(name) ? 200 : 404, reader.get("/api/editions/" + published + "/files/" + name)));
            JsonNode seen = reader.json("/api/editions/" + published);
            assertThat(seen.path("history")).isEmpty();
            assertThat(seen.path("files").findValuesAsText("name")).isEqualTo(CLOSED);
            assertThat(visitor.get("/committee/edition?id=" + published).body())
                    .doesNotContain("Søren Sekretær", "Thomas Teamleder", "/figures/", "<h2 id=\"history-heading\"");
            expect(
                    403,
                    reader.post("/api/editions", "{\"initiative\":\"" + initiative + "\",\"asOf\":\"" + DAY + "\"}"));
        }
        for (String who : List.of("konsulent", "admin", "underviser")) {
            Stream.of("", "/" + published, "/" + published + "/files/closed.pdf")
                    .forEach(path -> expect(403, new Script(server, who).get("/api/editions" + path)));
            Visitor visitor = Visitor.signedIn(server, who, "trinvis-demo");
            expect(403, visitor.get("/committee/editions"));
            expect(403, visitor.get("/committee/edition?id=" + published));
        }
        expect(403, member.get("/api/initiatives/" + initiative + "/status"));
        expect(403, member.get("/api/initiatives/" + initiative + "/cohorts/active"));
    }

    @Test
    void ofTwoAtOnceOneWinsAndTheOtherIsToldByWhomAndWhen() {
        String id = frozen("");
        String address = "/api/editions/" + id;

        List<HttpResponse<String>> answers = atOnce(
                () -> lead.post(address + "/approval", ""),
                () -> secretary.post(address + "/rejection", "{\"reason\":\"Forkert dag\"}"),
                () -> lead.post(address + "/approval", ""));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(204)
                .contains(409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> assertThat(answer.body())
                        .containsPattern("Udgaven blev (godkendt af Thomas Teamleder|afvist af Søren Sekretær) den "));
        assertThat(secretary.json(address).path("history")).hasSize(3);
    }

    @Test
    void ofTwoWhoFreezeAtOnceOneWins() {
        String address = "/api/editions/" + draft("");

        List<HttpResponse<String>> answers =
                atOnce(() -> secretary.post(address + "/freezing", "{}"), () -> lead.post(address + "/freezing", "{}"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
        assertThat(secretary.json(address).path("history")).hasSize(2);
        assertThat(secretary.json(address).path("files")).hasSize(FILES.size());
    }

    @Test
    void aStepSentAgainIsTakenOnceAndPublishingTwiceIsRefused() {
        String address = "/api/editions/" + frozen("");
        expect(409, secretary.post(address + "/approval", ""));
        expect(204, lead.postOnce(address + "/approval", address + 1, ""));
        expect(204, lead.postOnce(address + "/approval", address + 1, ""));
        expect(204, secretary.post(address + "/publication", ""));

        HttpResponse<String> again = lead.post(address + "/publication", "");

        expect(409, again);
        assertThat(again.body()).contains("Udgaven blev offentliggjort af Søren Sekretær den ");
        assertThat(secretary.json(address).path("history").findValuesAsText("state"))
                .containsExactly("draft", "frozen", "approved", "published");
        assertThat(new Script(server, "admin").get("/api/audit?kind=document").body())
                .contains("edition " + initiative + " 1 frozen", "edition " + initiative + " 1 published");
    }

    @Test
    void aCorrectedEditionStaysAndSaysByWhichItIsCorrected() {
        String wrong = published("");
        byte[] before = files(wrong).get("closed.pdf");

        String right = published(",\"corrects\":\"" + wrong + "\",\"note\":\"Én var talt med to gange\"");

        JsonNode old = member.json("/api/editions/" + wrong).path("edition");
        assertThat(old.path("correctedBy").path("number").asInt()).isEqualTo(2);
        assertThat(files(wrong).get("closed.pdf")).isEqualTo(before);
        JsonNode now = member.json("/api/editions/" + right).path("edition");
        assertThat(now.path("corrects").path("number").asInt()).isEqualTo(1);
        assertThat(now.path("correctionNote").asText()).isEqualTo("Én var talt med to gange");
        assertThat(text(right, "closed.html")).contains("Retter udgave 1: Én var talt med to gange");
        assertThat(text(right, "public.html")).contains("Retter udgave 1").doesNotContain("to gange");
        assertThat(drafting(",\"corrects\":\"" + wrong + "\",\"note\":\"Igen\"").body())
                .contains("allerede rettet af udgave 2");
        assertThat(toldOf("2092-05-08", "planned")).containsExactly(right);
        assertThat(toldOf("2092-05-07", "cancelled")).isEmpty();
        assertThat(toldOf("2092-06-05", "planned")).isEmpty();
        assertThat(toldOf("2024-05-02", "held")).isEmpty();
    }

    /** The editions that a meeting of the initiative's committee is told of, as they correct others. */
    private List<String> toldOf(String day, String state) {
        secretary.put("/api/committees/" + initiative, "*", "{\"name\":\"Udvalget for " + initiative + "\"}");
        String meeting = secretary.made(
                "/api/meetings?committee=" + initiative,
                "{\"day\":\"" + day + "\",\"starts\":\"08:30\",\"state\":\"" + state + "\",\"reason\":\"Prøve\"}");
        List<String> told = new ArrayList<>();
        secretary
                .json("/api/meetings/" + meeting)
                .path("corrections")
                .forEach(edition -> told.add(edition.path("id").asText()));
        return told;
    }

    @Test
    void whatLiesAheadIsRefused() {
        LocalDate tomorrow = new Clock().today().plusDays(1);
        String ahead = "{\"initiative\":\"" + initiative + "\",\"asOf\":\"" + tomorrow + "\"}";

        expect(422, secretary.post("/api/editions", ahead));
        expect(422, drafting(",\"knownAt\":\"" + tomorrow.plusDays(1) + "T00:00:00Z\""));
        expect(422, secretary.post("/api/editions", "{\"initiative\":\"" + initiative + "\"}"));
        expect(404, secretary.post("/api/editions", "{\"initiative\":\"nothing\",\"asOf\":\"" + DAY + "\"}"));
        assertThat(secretary.json("/api/editions?initiative=" + initiative)).isEmpty();
    }

    /** On PostgreSQL, where there is another team. */
    @Test
    void anotherTeamsLeadReadsEditionsButTakesNoStep() {
        assumeTrue(server.equals(OtherTeam.server()));
        Script other = new Script(server, OtherTeam.LEAD);
        String frozen = frozen("");
        String address = "/api/editions/" + frozen;

        expect(200, other.get(address));
        expect(404, other.post(address + "/approval", ""));
        expect(404, other.post(address + "/rejection", "{\"reason\":\"Forkert dag\"}"));
        expect(404, other.post("/api/editions/" + draft("") + "/freezing", "{}"));
        expect(404, other.post("/api/editions", "{\"initiative\":\"" + initiative + "\",\"asOf\":\"" + DAY + "\"}"));
        expect(204, lead.post(address + "/approval", ""));
        expect(404, other.post(address + "/publication", ""));
        assertThat(shown(frozen).path("state").asText()).isEqualTo("approved");
    }

    /** On PostgreSQL, whose tables a test can change past the server. */
    @Test
    void aCheckThatFailsIsExplainedAndAFileThatWasChangedIsNotServed() throws SQLException {
        assumeTrue(kind == Demo.POSTGRES);
        enrol();
        pastTheServer("UPDATE step_period SET step = 9 WHERE step IS NOT NULL AND enrolment_id IN"
                + " (SELECT id FROM enrolment WHERE enrolment_ref = '" + enrolments.get(0) + "')");
        String id = draft("");
        HttpResponse<String> unexplained = secretary.post("/api/editions/" + id + "/freezing", "{}");
        expect(422, unexplained);
        assertThat(unexplained.body()).contains("explanation", "Der er regnestykker, som ikke stemmer");
        expect(
                204,
                secretary.post(
                        "/api/editions/" + id + "/freezing", "{\"explanation\":\"Et trin mangler paa trappen\"}"));
        assertThat(text(id, "closed.html")).contains("Et trin mangler paa trappen");
        assertThat(text(id, "public.html")).doesNotContain("Et trin mangler");
        assertThat(secretary.json("/api/editions/" + id).path("explanation").asText())
                .isEqualTo("Et trin mangler paa trappen");

        pastTheServer("UPDATE edition_file SET content = content || '\\x20'::bytea WHERE edition_id = '" + id
                + "' AND name = 'closed.html'");

        HttpResponse<String> changed = secretary.get("/api/editions/" + id + "/files/closed.html");
        expect(500, changed);
        assertThat(changed.body()).doesNotContain("Udgaveindsats");
        assertThat(text(id, "internal.html")).contains("Udgaveindsats");
    }

    private static void pastTheServer(String sql) throws SQLException {
        try (Connection database = TestServer.connectToPostgres();
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    /** 6 + 2 = 8, and the 6 are known from the first; what is only frozen counts as known, what is rejected does not. */
    @Test
    void aHiddenNumberCannotBeWorkedOutWithTheEditionBefore() {
        IntStream.range(0, 6).forEach(each -> enrol());
        String first = frozen("");
        enrol("2024-02-01");
        enrol("2024-02-01");

        String second = frozen("");

        JsonNode beside = disclosure(second).path("shown");
        assertThat(beside.path("movement.admitted").isNumber()).isFalse();
        assertThat(beside.path("movement.launched").isNull()).isTrue();
        assertThat(beside.path("movement.everEnrolled").isNull()).isTrue();
        assertThat(secretary
                        .get("/api/initiatives/" + initiative + "/status.html?audience=public&asOf=" + DAY)
                        .body())
                .doesNotContain("8 sager");
        for (String id : List.of(first, second)) {
            expect(204, secretary.post("/api/editions/" + id + "/rejection", "{\"reason\":\"Forkert dag\"}"));
        }
        assertThat(disclosure(frozen(""))
                        .path("shown")
                        .path("movement.everEnrolled")
                        .asInt())
                .isEqualTo(8);
    }

    /** Neither itself, nor a later one, nor what became of an earlier one afterwards counts. */
    @Test
    void aFrozenEditionIsWrittenAgainBesideWhatWasSeenWhenItWasFrozen() {
        IntStream.range(0, 6).forEach(each -> enrol());
        String first = frozen("");
        enrol("2024-02-01");
        enrol("2024-02-01");
        String second = frozen("");

        requireSameAgain(first);
        requireSameAgain(second);
        expect(204, secretary.post("/api/editions/" + first + "/rejection", "{\"reason\":\"Forkert dag\"}"));
        requireSameAgain(second);
    }

    private void requireSameAgain(String id) {
        assertThat(secretary.json("/api/editions/" + id + "/files-again"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.path("again"))
                        .as(file.path("name").asText())
                        .isEqualTo(file.path("frozen")));
    }

    @Test
    void whoPublishesIsToldByHowFewThePublicNumbersChanged() {
        IntStream.range(0, 6).forEach(each -> enrol());
        IntStream.range(0, 6).forEach(each -> enrol("2024-02-01"));
        published("");
        enrol("2024-03-10");

        String next =
                secretary.made("/api/editions", "{\"initiative\":\"" + initiative + "\",\"asOf\":\"2024-03-15\"}");
        expect(204, secretary.post("/api/editions/" + next + "/freezing", "{}"));

        JsonNode changes = secretary.json("/api/editions/" + next).path("shownChanges");
        assertThat(changes.findValuesAsText("name"))
                .containsExactly("movement.admitted", "movement.everEnrolled", "citizens.everEnrolled");
        assertThat(changes.path(0).path("before").asInt()).isEqualTo(6);
        assertThat(changes.path(0).path("after").asInt()).isEqualTo(7);
        assertThat(Visitor.signedIn(server, "sekretaer", "trinvis-demo")
                        .get("/committee/edition?id=" + next)
                        .body())
                .contains("Sager kommet til siden start: fra 6 til 7", "Borgere i alt: fra 12 til 13");
    }

    @Test
    void theFiguresLeaveAsTablesToo() {
        IntStream.range(0, 4).forEach(each -> enrol());
        String id = frozen("");

        assertThat(text(id, "closed.csv")).contains("\r\nmovement;active;cases;4;" + DAY + ";");
        assertThat(text(id, "public.csv")).contains("\r\nmovement;active;cases;<5;" + DAY + ";");
        HttpResponse<String> asked =
                secretary.get("/api/initiatives/" + initiative + "/status.csv?audience=closed&asOf=" + DAY);
        expect(200, asked);
        assertThat(asked.body()).contains("\r\nsteps;4;cases;4;" + DAY + ";");
        assertThat(asked.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"status-" + initiative + "-" + DAY + "-closed.csv\"");
        expect(200, secretary.get("/api/initiatives/" + initiative + "/status.xlsx?asOf=" + DAY));
    }

    /** On PostgreSQL, whose tables a test can change past the server. */
    @Test
    void theCommitteesThresholdHolds() throws SQLException {
        if (kind == Demo.DERBY) {
            return;
        }
        pastTheServer("INSERT INTO committee (id, code, name, municipality, kind, threshold, template, public_editions)"
                + " VALUES (-" + COUNT.get() + ", 'c-" + initiative + "', 'Udvalget for " + initiative
                + "', '', 'committee', 9, 'vejle-udvalg', FALSE)");
        IntStream.range(0, 8).forEach(each -> enrol());

        assertThat(disclosure(frozen("")).path("shown").path("movement.active").asText())
                .isEqualTo("<9");
    }

    private JsonNode disclosure(String id) {
        return secretary.json("/api/editions/" + id + "/files/disclosure.json");
    }

    private HttpResponse<String> drafting(String more) {
        return secretary.post(
                "/api/editions", "{\"initiative\":\"" + initiative + "\",\"asOf\":\"" + DAY + "\"" + more + "}");
    }

    private String draft(String more) {
        HttpResponse<String> made = drafting(more);
        expect(201, made);
        return made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    private String frozen(String more) {
        String id = draft(more);
        expect(204, secretary.post("/api/editions/" + id + "/freezing", "{}"));
        return id;
    }

    private String published(String more) {
        String id = frozen(more);
        expect(204, lead.post("/api/editions/" + id + "/approval", ""));
        expect(204, lead.post("/api/editions/" + id + "/publication", ""));
        return id;
    }

    private JsonNode shown(String id) {
        return secretary.json("/api/editions/" + id).path("edition");
    }

    private String status(String more) {
        HttpResponse<String> answer = secretary.get("/api/initiatives/" + initiative + "/status?asOf=" + DAY + more);
        expect(200, answer);
        return answer.body();
    }

    private static String withoutMoment(String status) {
        return status.replaceAll("\"knownAt\":\"[^\"]*\"", "");
    }

    private String text(String id, String name) {
        HttpResponse<String> answer = secretary.get("/api/editions/" + id + "/files/" + name);
        expect(200, answer);
        return answer.body();
    }

    private Map<String, byte[]> files(String id) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach(name -> {
            HttpResponse<byte[]> answer = secretary.bytes("/api/editions/" + id + "/files/" + name);
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + Fingerprint.of(answer.body()) + "\"");
            files.put(name, answer.body());
        });
        return files;
    }

    private interface Asking extends Supplier<HttpResponse<String>> {}

    private static List<HttpResponse<String>> atOnce(Asking... questions) {
        List<CompletableFuture<HttpResponse<String>>> asked =
                Stream.of(questions).map(CompletableFuture::supplyAsync).toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }
}
