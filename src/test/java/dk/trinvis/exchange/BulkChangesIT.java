package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.School;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many cases changed at once over HTTP, some of them in vain; everything is taken back in the end. */
@ParameterizedClass
@EnumSource
class BulkChangesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEAD = "teamleder";
    private static final String CASEWORKER = "sagsbehandler";
    private static final String ALL = "/api/bulk-changes";

    private final TestServer server;

    BulkChangesIT(Demo demo) {
        server = demo.server();
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() throws IOException {
        String one = active(0);

        HttpResponse<String> answer = post(LEAD, ALL + "?dryRun=true", reassign("teamleder", one, ended(0)), "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(fates(JSON.readTree(answer.body()))).containsExactly("done", "skipped");
        assertThat(JSON.readTree(answer.body()).has("id")).isFalse();
        assertThat(caseworker(one)).isEqualTo(CASEWORKER);
    }

    @Test
    void everyOfAQueueLeavesOutThoseThatHaveEnded() throws IOException {
        School school = School.on(server);
        String goesOn = school.enrolledOnly("Gitte " + Names.unlike());
        String hasEnded = school.enrolledOnly("Erik " + Names.unlike());
        String end = "{\"endReason\":\"employment\",\"lastDay\":\""
                + new Clock().today().minusDays(3) + "\"}";
        assertThat(post(CASEWORKER, "/api/enrolments/" + hasEnded + "/end", end, "")
                        .statusCode())
                .isEqualTo(201);
        String list = "reason=any&who=team&initiative=" + school.initiative();
        assertThat(json(LEAD, "/api/queue?" + list).findValuesAsText("enrolmentRef"))
                .contains(goesOn, hasEnded);

        String page =
                get(LEAD, "/exchange/bulk?action=remind&every=yes&" + list).body();

        assertThat(page).contains("value=\"" + goesOn + "\"").doesNotContain("value=\"" + hasEnded + "\"");
    }

    @Test
    void whatCanBeDoneIsDoneAndTheRestIsNamedWithTheReason() throws IOException {
        String one = active(1);
        String other = active(2);

        String change = made(post(LEAD, ALL, reassign("teamleder", one, ended(0), "nobody", other, one), ""));

        JsonNode shown = json(LEAD, change);
        assertThat(fates(shown)).containsExactly("done", "skipped", "skipped", "done");
        assertThat(whys(shown).get(1)).startsWith("Sagen slutter den ");
        assertThat(whys(shown).get(2)).isEqualTo("Der er ikke en sag med denne reference i dit team.");
        assertThat(caseworker(one)).isEqualTo(LEAD);
        assertThat(fates(json(LEAD, made(post(LEAD, ALL, reassign("teamleder", one), "")))))
                .containsExactly("unchanged");
        undo(change);
        assertThat(fates(json(LEAD, change))).containsExactly("undone", "skipped", "skipped", "undone");
        assertThat(caseworker(one)).isEqualTo(CASEWORKER);
        assertThat(caseworker(other)).isEqualTo(CASEWORKER);
    }

    @Test
    void everythingIsRecordedAtOneMomentAndTheSameKeyDoesItOnce() throws IOException {
        String key = UUID.randomUUID().toString();
        String wanted = reassign("teamleder", active(3), active(4));

        String first = made(post(LEAD, ALL, wanted, key));
        String second = made(post(LEAD, ALL, wanted, key));

        assertThat(second).isEqualTo(first);
        assertThat(json(LEAD, first).path("recordedAt").asText()).isNotEmpty();
        String again = UUID.randomUUID().toString();
        assertThat(post(LEAD, first + "/undo", "", again).statusCode()).isEqualTo(201);
        assertThat(post(LEAD, first + "/undo", "", again).statusCode()).isEqualTo(201);
        HttpResponse<String> oneMore = post(LEAD, first + "/undo", "", "");
        assertThat(oneMore.statusCode()).isEqualTo(409);
        assertThat(oneMore.body()).contains("Det er fortrudt allerede.");
    }

    @Test
    void aCaseThatHasChangedSinceIsNotTakenBack() throws IOException {
        String one = active(5);
        String touched = active(6);
        String change = made(post(LEAD, ALL, reassign("teamleder", one, touched), ""));
        post(
                CASEWORKER,
                "/api/enrolments/" + touched + "/screenings",
                "{\"effectiveOn\":\"2025-03-03\",\"step\":3,\"reason\":\"Samtale\"}",
                "");

        undo(change);

        assertThat(fates(json(LEAD, change))).containsExactly("undone", "kept");
        assertThat(whys(json(LEAD, change)).get(1)).startsWith("Sanne Sagsbehandler har ændret det siden, den ");
        assertThat(caseworker(one)).isEqualTo(CASEWORKER);
        assertThat(caseworker(touched)).isEqualTo(LEAD);
        made(post(LEAD, ALL, reassign(CASEWORKER, touched), ""));
    }

    @Test
    void aTrackIsSetAndTakenBackToTheOneBefore() throws IOException {
        String one = active(7);
        made(post(CASEWORKER, ALL, onTrack("spor-3", one), ""));
        String other = active(8);
        String change = made(post(CASEWORKER, ALL, onTrack("spor-1", one, other, ended(0)), ""));
        assertThat(fates(json(CASEWORKER, change))).containsExactly("done", "done", "skipped");
        assertThat(onTrack("spor-1")).contains(one, other);

        assertThat(post(CASEWORKER, change + "/undo", "", "").statusCode()).isEqualTo(201);

        assertThat(onTrack("spor-1")).doesNotContain(one, other);
        assertThat(onTrack("spor-3")).contains(one);
    }

    @Test
    void anActivityBeginsInEveryCaseThatHasItNotAndIsTakenBack() throws IOException {
        String begins = "{\"action\":\"activity\",\"to\":\"danish_course\",\"from\":\"2025-04-07\","
                + "\"lastDay\":\"2025-06-27\",\"reason\":\"Fra listen\",\"purpose\":\"Dansk til job\",\"enrolments\":[";
        String one = active(7);
        String other = active(8);
        String first = made(post(CASEWORKER, ALL, begins + '"' + one + "\"]}", ""));
        String change =
                made(post(CASEWORKER, ALL, begins + '"' + one + "\",\"" + other + "\",\"" + ended(0) + "\"]}", ""));
        assertThat(fates(json(CASEWORKER, change))).containsExactly("unchanged", "done", "skipped");
        assertThat(inCourse()).contains(one, other);

        assertThat(post(CASEWORKER, change + "/undo", "", "").statusCode()).isEqualTo(201);

        assertThat(inCourse()).contains(one).doesNotContain(other);
        assertThat(post(CASEWORKER, first + "/undo", "", "").statusCode()).isEqualTo(201);
        assertThat(inCourse()).doesNotContain(one);
    }

    @Test
    void aCaseworkerReassignsNothingAndSeesNoChangeOfSomebodyElses() throws IOException {
        String wanted = reassign("teamleder", active(9));
        assertThat(post(CASEWORKER, ALL, wanted, "").statusCode()).isEqualTo(403);
        String change = made(post(LEAD, ALL, wanted, ""));

        assertThat(get(CASEWORKER, change).statusCode()).isEqualTo(404);
        assertThat(post(CASEWORKER, change + "/undo", "", "").statusCode()).isEqualTo(404);
        undo(change);
    }

    @Test
    void whatCanHoldForNoCaseIsRefusedAsAWhole() throws IOException {
        assertThat(post(LEAD, ALL, reassign("konsulent", active(0)), "").body()).contains("\"to\"");
        assertThat(post(LEAD, ALL, reassign("teamleder"), "").body()).contains("Vælg mindst én sag.");
        assertThat(post(LEAD, ALL, wanted("delete", "x", active(0)), "").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aWholeCaseloadIsHandedOverAndTakenBack() throws IOException {
        String all = "{\"action\":\"reassign\",\"to\":\"teamleder\",\"allOf\":\"sagsbehandler\"}";

        String one = active(0);
        String change = made(post(LEAD, ALL, all, ""));

        assertThat(fates(json(LEAD, change))).hasSizeGreaterThan(10).containsOnly("done");
        assertThat(caseworker(one)).isEqualTo(LEAD);
        assertThat(post(LEAD, ALL, all, "").body()).contains("Vælg mindst én sag.");
        undo(change);
        assertThat(caseworker(one)).isEqualTo(CASEWORKER);
    }

    private static String reassign(String to, String... refs) {
        return wanted("reassign", to, refs);
    }

    /** Whatever their steps. */
    private static String onTrack(String track, String first, String... rest) {
        List<String> refs = new ArrayList<>(List.of(rest));
        refs.add(0, first);
        return wanted("track", track, refs.toArray(String[]::new))
                .replaceFirst(",", ",\"purpose\":\"Efter eget ønske\",");
    }

    private static String wanted(String action, String to, String... refs) {
        return "{\"action\":\"" + action + "\",\"to\":\"" + to + "\",\"enrolments\":["
                + String.join(
                        ",", List.of(refs).stream().map(ref -> '"' + ref + '"').toList()) + "]}";
    }

    private void undo(String change) {
        assertThat(post(LEAD, change + "/undo", "", "").statusCode()).isEqualTo(201);
    }

    private String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/api/"));
    }

    private static List<String> fates(JsonNode shown) {
        return shown.path("rows").findValuesAsText("fate");
    }

    private static List<String> whys(JsonNode shown) {
        List<String> whys = new ArrayList<>();
        shown.path("rows").forEach(row -> whys.add(row.path("why").asText()));
        return whys;
    }

    private String caseworker(String ref) throws IOException {
        return json(LEAD, "/api/enrolments/" + ref).path("caseworker").asText();
    }

    /** A case of the caseworker's; the last ones are not the other tests'. */
    private String active(int place) throws IOException {
        String all = "{\"action\":\"reassign\",\"to\":\"teamleder\",\"allOf\":\"sagsbehandler\"}";
        List<String> refs = JSON.readTree(
                        post(LEAD, ALL + "?dryRun=true", all, "").body())
                .path("rows")
                .findValuesAsText("enrolmentRef");
        List<String> old = refs.stream().filter(ref -> ref.startsWith("FI-00")).toList();
        return old.get(old.size() - 1 - place);
    }

    private String ended(int place) throws IOException {
        return items("ended&from=" + place).get(0);
    }

    private List<String> onTrack(String track) throws IOException {
        return items("track-" + track);
    }

    private List<String> inCourse() throws IOException {
        return items("activity-danish_course&asOf=2025-05-05&size=100");
    }

    private List<String> items(String cohort) throws IOException {
        return json(
                        LEAD,
                        "/api/initiatives/FI-2023/cohorts/" + cohort.replaceFirst("&", "?")
                                + (cohort.contains("&") ? "" : "?size=100"))
                .path("items")
                .findValuesAsText("enrolmentRef");
    }

    private JsonNode json(String userName, String path) throws IOException {
        HttpResponse<String> answer = get(userName, path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String userName, String path) {
        return Visitor.to(server).send(request(userName, path).GET());
    }

    private HttpResponse<String> post(String userName, String path, String body, String key) {
        HttpRequest.Builder request = request(userName, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return Visitor.to(server).send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }

    private HttpRequest.Builder request(String userName, String path) {
        return HttpRequest.newBuilder(server.uri(path)).header("Authorization", "Bearer demo-" + userName);
    }
}
