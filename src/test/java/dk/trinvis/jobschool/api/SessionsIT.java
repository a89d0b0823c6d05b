package dk.trinvis.jobschool.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Script;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Locations and sessions over HTTP. Each test has days and a place of its own. */
@ParameterizedClass
@EnumSource
class SessionsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACE = """
        {"name":"NAME","kind":"own","purposes":["library_and_health"],"capacity":20,"from":"2026-01-06","reason":"Glemt"}\
        """;
    private static final String SESSION = """
        {"track":"spor-1","starts":"09:30","ends":"11:30","content":"Ansøgninger"}\
        """;
    private static final String SESSIONS = "/api/initiatives/FI-2023/sessions";

    private final Script lead;
    private final Script caseworker;

    SessionsIT(Demo demo) {
        lead = new Script(demo.server(), "teamleder");
        caseworker = new Script(demo.server(), "sagsbehandler");
    }

    @Test
    void aPlaceIsAddedAndChangedFromADay() {
        String address = place("Prøvehuset ved åen");
        assertThat(address).contains("/api/locations/proevehuset-ved-aaen");

        HttpResponse<String> changed = lead.put(address, lead.version(address), """
            {"name":"Prøvehuset","kind":"centre","purposes":["job_centre"],"capacity":9,"reviewOn":"2032-01-04",
             "from":"2032-06-01","lastDay":"2032-12-31"}\
            """);

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(Script.read(changed).path("capacity").asInt()).isEqualTo(20);
        assertThat(inUse("2032-05-31", address).path("name").asText()).isEqualTo("Prøvehuset ved åen");
        assertThat(inUse("2032-06-01", address).path("reviewOn").asText()).isEqualTo("2032-01-04");
        assertThat(inUse("2033-01-01", address).isMissingNode()).isTrue();
        assertThat(lead.put(address, "\"1\"", "{\"name\":\"x\",\"kind\":\"own\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatIsRecordedLateOfAPlaceOrWasWrongNeedsAReason() {
        String late = PLACE.replace(",\"reason\":\"Glemt\"", "").replace("NAME", "For sent");
        assertThat(lead.post("/api/locations", late).body()).contains("\"field\":\"reason\"");
        String address = place("Rettes");
        String wrong = "{\"name\":\"Rettet\",\"kind\":\"own\",\"from\":\"2026-01-06\"";

        HttpResponse<String> bare = lead.put(address, "*", wrong + "}");

        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("\"field\":\"reason\"");
        assertThat(lead.put(address, "*", wrong + ",\"reason\":\"Tastefejl\"}").statusCode())
                .isEqualTo(200);
        assertThat(lead.json(address).path("name").asText()).isEqualTo("Rettet");
    }

    @Test
    void aPlaceWithPlannedSessionsIsNotClosedUnderThem() {
        String address = place("Lukkes snart");
        created(session(address, "2032-02-02"));

        HttpResponse<String> closed = lead.put(address, "*", """
            {"name":"Lukkes snart","kind":"own","from":"2032-01-01","lastDay":"2032-02-01"}\
            """);

        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body()).contains("02-02-2032");
    }

    @Test
    void aPlannedSessionIsShownWithItsMoments() {
        String address = created(session(place("Vises"), "2032-07-05").put("instructor", "sagsbehandler"));

        JsonNode shown = caseworker.json(address);
        assertThat(shown.path("starts").asText()).isEqualTo("09:30");
        assertThat(shown.path("startsAt").asText()).isEqualTo("2032-07-05T07:30:00Z");
        assertThat(shown.path("zone").asText()).isEqualTo("Europe/Copenhagen");
        assertThat(shown.path("state").asText()).isEqualTo("planned");
        assertThat(shown.path("purpose").asText()).isEqualTo("library_and_health");
        assertThat(listed("2032-07-05", "2032-07-05")).singleElement().isEqualTo(shown);
        assertThat(caseworker.post(SESSIONS, "{}").statusCode()).isEqualTo(403);
        assertThat(caseworker.get("/api/sessions/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameKeyPlansOnce() {
        String body = session(place("Kun en gang"), "2032-02-03").toString();
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = lead.postOnce(SESSIONS, key, body);
        HttpResponse<String> second = lead.postOnce(SESSIONS, key, body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(listed("2032-02-03", "2032-02-03")).hasSize(1);
    }

    @Test
    void aSeriesKeepsItsLocalTimesAndLeavesHolidaysOut() {
        created(session(place("Hver mandag"), "2032-03-15")
                .put("until", "2032-04-12")
                .put("everyWeeks", 1));

        List<JsonNode> series = listed("2032-03-15", "2032-04-12");
        assertThat(series)
                .extracting(each -> each.path("startsAt").asText())
                .containsExactly(
                        "2032-03-15T08:30:00Z", "2032-03-22T08:30:00Z", "2032-04-05T07:30:00Z", "2032-04-12T07:30:00Z");
        assertThat(series)
                .extracting(each -> each.path("seriesId").asText())
                .containsOnly(series.get(0).path("seriesId").asText());
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        String place = place("Kun i 2032");
        lead.put(place, "*", """
            {"name":"Kun i 2032","kind":"own","capacity":5,"purposes":["job_centre"],
             "from":"2032-01-01","lastDay":"2032-12-31"}\
            """);
        ObjectNode fine = session(place, "2032-05-03");

        assertRefused(fine.deepCopy().put("day", "2033-01-03"), "location");
        assertRefused(fine.deepCopy().put("location", "no-such-place"), "location");
        assertRefused(fine.deepCopy().put("day", "2023-06-30").put("reason", "Glemt"), "track");
        assertRefused(fine.deepCopy().put("track", "spor-9"), "track");
        assertRefused(fine.deepCopy().put("ends", "09:30"), "ends");
        assertRefused(fine.deepCopy().put("ends", "08:00"), "ends");
        assertRefused(fine.deepCopy().put("day", "2032-02-31"), "day");
        assertRefused(fine.deepCopy().put("starts", "25:00"), "starts");
        assertRefused(fine.deepCopy().put("day", "2032-03-28").put("starts", "02:30"), "starts");
        assertRefused(fine.deepCopy().put("day", "2032-10-31").put("starts", "02:30"), "starts");
        assertRefused(fine.deepCopy().put("everyWeeks", 1), "until");
        assertRefused(fine.deepCopy().put("until", "2033-05-04"), "until");
        assertRefused(fine.deepCopy().put("until", "2032-05-02"), "until");
        assertRefused(fine.deepCopy().put("until", "2032-06-02").put("everyWeeks", 3), "everyWeeks");
        assertRefused(fine.deepCopy().put("capacity", 6), "capacity");
        assertRefused(fine.deepCopy().put("capacity", 0), "capacity");
        assertRefused(fine.deepCopy().put("instructor", "nobody"), "instructor");
        assertRefused(fine.deepCopy().put("purpose", "fun"), "purpose");
        assertRefused(fine.deepCopy().put("day", "2026-01-05"), "location");
        fine.remove("day");
        assertRefused(fine, "day");
        assertThat(listed("2032-05-03", "2032-05-03")).isEmpty();
    }

    @Test
    void nothingIsTakenTwiceWithoutAReason() {
        String place = place("Optaget");
        created(session(place, "2032-05-10").put("instructor", "konsulent"));
        ObjectNode samePlace = session(place, "2032-05-10").put("track", "spor-2");
        ObjectNode sameInstructor = session(place("Et andet sted"), "2032-05-10")
                .put("track", "spor-2")
                .put("instructor", "konsulent");
        ObjectNode sameTrack = session(place("Et tredje sted"), "2032-05-10");

        int hour = 12;
        for (ObjectNode taken : List.of(samePlace, sameInstructor, sameTrack)) {
            assertThat(plan(taken).statusCode()).isEqualTo(409);
            created(taken.deepCopy().put("starts", hour + ":00").put("ends", hour + ":30"));
            hour++;
        }
        assertThat(plan(samePlace.put("reason", "To små hold deler salen")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void ofThoseWhoPlanTheSameAtOnceOneWins() {
        String body = session(place("Kapløb"), "2032-05-14").toString();

        List<Integer> statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> lead.post(SESSIONS, body).statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409 || status == 503);
        assertThat(listed("2032-05-14", "2032-05-14")).hasSize(1);
    }

    @Test
    void aMoveKeepsTheIdAndWhatWasBefore() {
        String address = created(session(place("Flyttes"), "2032-05-12"));
        ObjectNode moved = ((ObjectNode) lead.json(address))
                .put("day", "2032-05-13")
                .put("starts", "10:00")
                .put("reason", "Salen er optaget");
        String version = lead.version(address);

        HttpResponse<String> answer = lead.put(address, version, moved.toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Script.read(answer).path("sequence").asInt()).isEqualTo(1);
        assertThat(Script.read(answer).path("reason").asText()).isEqualTo("Salen er optaget");
        assertThat(lead.json(address + "/history"))
                .singleElement()
                .satisfies(before -> assertThat(before.path("day").asText()).isEqualTo("2032-05-12"));
        assertThat(listed("2032-05-12", "2032-05-12")).isEmpty();
        assertThat(lead.put(address, version, moved.put("day", "2032-05-14").toString())
                        .statusCode())
                .isEqualTo(409);
        assertThat(lead.put(address, "*", moved.put("day", "2032-12-32").toString())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void fromHereOnTheRestOfASeriesFollows() {
        created(session(place("Deles"), "2032-08-30").put("until", "2032-09-20"));
        created(session(place("Deles ikke"), "2032-08-31")
                .put("until", "2032-09-21")
                .put("starts", "13:00")
                .put("ends", "14:00"));
        JsonNode second = listed("2032-08-30", "2032-09-20").stream()
                .filter(each -> each.path("day").asText().equals("2032-09-06"))
                .findFirst()
                .orElseThrow();
        ObjectNode moved = ((ObjectNode) second.deepCopy())
                .put("day", "2032-09-08")
                .put("ends", "11:00")
                .put("following", true);

        assertThat(lead.put("/api/sessions/" + second.path("id").asText(), "*", moved.toString())
                        .statusCode())
                .isEqualTo(200);

        assertThat(listed("2032-08-30", "2032-09-24"))
                .filteredOn(each -> each.path("starts").asText().equals("09:30"))
                .extracting(each ->
                        each.path("day").asText() + " " + each.path("ends").asText())
                .containsExactly("2032-08-30 11:30", "2032-09-08 11:00", "2032-09-15 11:00", "2032-09-22 11:00");
    }

    @Test
    void aCancelledSessionSaysWhyAndFreesItsPlace() {
        String place = place("Aflyses");
        String address = created(session(place, "2032-05-18"));

        assertThat(lead.delete(address, "*", "{}").statusCode()).isEqualTo(422);
        assertThat(lead.delete(address, lead.version(address), "{\"reason\":\"Underviseren er syg\"}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(lead.json(address).path("state").asText()).isEqualTo("cancelled");
        assertThat(lead.json(address).path("reason").asText()).isEqualTo("Underviseren er syg");
        assertThat(lead.delete(address, "*", "{\"reason\":\"Igen\"}").statusCode())
                .isEqualTo(409);
        created(session(place, "2032-05-18"));
    }

    private List<JsonNode> listed(String from, String to) {
        JsonNode all = lead.json(SESSIONS + "?from=" + from + "&to=" + to);
        return IntStream.range(0, all.size()).mapToObj(all::get).toList();
    }

    private JsonNode inUse(String day, String address) {
        String code = address.replaceFirst(".*/", "");
        for (JsonNode each : lead.json("/api/locations?day=" + day)) {
            if (each.path("code").asText().equals(code)) {
                return each;
            }
        }
        return JSON.missingNode();
    }

    private void assertRefused(ObjectNode session, String field) {
        HttpResponse<String> answer = plan(session);
        assertThat(answer.statusCode()).as(session + " " + answer.body()).isEqualTo(422);
        assertThat(Script.read(answer).path("errors").findValuesAsText("field")).contains(field);
    }

    private HttpResponse<String> plan(ObjectNode session) {
        return lead.post(SESSIONS, session.toString());
    }

    private String created(ObjectNode session) {
        return path(plan(session));
    }

    private String place(String name) {
        return path(lead.post("/api/locations", PLACE.replace("NAME", name)));
    }

    private static String path(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return URI.create(created.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private static ObjectNode session(String place, String day) {
        try {
            return ((ObjectNode) JSON.readTree(SESSION))
                    .put("location", place.replaceFirst(".*/", ""))
                    .put("day", day);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
