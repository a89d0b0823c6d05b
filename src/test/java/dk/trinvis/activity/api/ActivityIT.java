package dk.trinvis.activity.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Activities and companies over HTTP; years after the days that the sample is asked about. */
@ParameterizedClass
@EnumSource
class ActivityIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACEMENT = """
            {"type":"work_placement","firstDay":"2025-03-03","lastDay":"2025-06-01","weeklyHours":20,"cvr":"09534229",
             "purpose":"At prøve et fag af","nextStep":"Lønnede timer","reason":"Skrevet ind fra papir"}""";

    private final TestServer server;

    ActivityIT(Demo demo) {
        server = demo.server();
    }

    @Test
    void anActivityBeginsWithItsReviewInTheMiddleAndStandsInTheList() throws IOException {
        String address = start("FI-0030", PLACEMENT);

        JsonNode activity = json(get("sagsbehandler", address));
        assertThat(activity.path("midwayReviewOn").asText()).isEqualTo("2025-04-17");
        assertThat(activity.path("purpose").asText()).isEqualTo("At prøve et fag af");
        assertThat(get("sagsbehandler", address).body()).containsPattern("\"weeklyHours\":20[,}]");
        assertThat(activity.path("warnings")).isEmpty();
        assertThat(json(get("konsulent", "/api/enrolments/FI-0030/activities")).findValuesAsText("id"))
                .contains(activity.path("id").asText());
    }

    @Test
    void theSameKeyBeginsItOnce() throws IOException {
        String key = UUID.randomUUID().toString();
        HttpRequest.Builder request =
                post("/api/enrolments/FI-0031/activities", PLACEMENT).header("Idempotency-Key", key);

        String first = location(send("sagsbehandler", request.copy()));
        String second = location(send("sagsbehandler", request.copy()));

        assertThat(second).isEqualTo(first);
        assertThat(json(get("sagsbehandler", "/api/enrolments/FI-0031/activities"))
                        .findValuesAsText("firstDay"))
                .containsOnlyOnce("2025-03-03");
    }

    @Test
    void longerThanTheRuleItIsRecordedAndWarnsWithTheParagraph() throws IOException {
        String address = start("FI-0032", PLACEMENT.replace("2025-06-01", "2025-09-30"));

        assertThat(json(get("sagsbehandler", address)).path("warnings").path(0).asText())
                .contains("LAB § 61", "gælder fra 01-01-2020", "højst 13 uger");
    }

    @Test
    void aStatementIsAChangeUnlessItGivesACorrectionReason() throws IOException {
        String address = start("FI-0033", PLACEMENT);
        HttpResponse<String> shown = get("sagsbehandler", address);
        ObjectNode longer = ((ObjectNode) json(shown))
                .put("lastDay", "2025-06-29")
                .put("from", "2025-04-01")
                .put("weeklyHours", 30);

        HttpResponse<String> changed = put("konsulent", address, longer, tag(shown));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(json(changed).path("endsOn").asText()).isEqualTo("2025-06-29");

        ObjectNode earlier = ((ObjectNode) json(changed)).put("firstDay", "2025-03-01");
        assertThat(put("sagsbehandler", address, earlier, tag(changed)).statusCode())
                .isEqualTo(422);
        earlier.put("correctionReason", "Forkert dag");
        HttpResponse<String> corrected = put("sagsbehandler", address, earlier, tag(changed));
        assertThat(json(corrected).path("firstDay").asText()).isEqualTo("2025-03-01");
        assertThat(json(corrected).path("id")).isEqualTo(json(shown).path("id"));
    }

    @Test
    void whoeverHasNotSeenTheLastVersionIsToldSo() throws IOException {
        String address = start("FI-0034", PLACEMENT);
        HttpResponse<String> shown = get("sagsbehandler", address);
        ObjectNode longer = ((ObjectNode) json(shown)).put("lastDay", "2025-06-29");

        assertThat(send("sagsbehandler", body("PUT", address, longer.toString()))
                        .statusCode())
                .isEqualTo(428);
        assertThat(put("teamleder", address, longer, tag(shown)).statusCode()).isEqualTo(200);
        assertThat(put("sagsbehandler", address, longer, tag(shown)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void endedWithAResultItCountsUntilItsRealLastDay() throws IOException {
        String address = start("FI-0035", PLACEMENT);
        HttpResponse<String> shown = get("sagsbehandler", address);
        ObjectNode ended = ((ObjectNode) json(shown))
                .put("endedOn", "2025-05-02")
                .put("result", "paid_hours")
                .put("midwayReviewHeldOn", "2025-04-10");

        JsonNode after = json(put("sagsbehandler", address, ended, tag(shown)));

        assertThat(after.path("state").asText()).isEqualTo("completed");
        assertThat(after.path("endsOn").asText()).isEqualTo("2025-05-02");
        assertThat(inPlacement("2025-05-02")).contains("FI-0035");
        assertThat(inPlacement("2025-05-03")).doesNotContain("FI-0035");
    }

    @Test
    void annulledWithAReasonItNoLongerCountsAndStaysReadable() throws IOException {
        String address = start("FI-0036", PLACEMENT);
        HttpRequest.Builder annul =
                body("DELETE", address, "{\"reason\":\"Forkert borger\"}").header("If-Match", "*");

        assertThat(send("sagsbehandler", body("DELETE", address, "{}").header("If-Match", "*"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("sagsbehandler", annul).statusCode()).isEqualTo(204);

        assertThat(json(get("sagsbehandler", address)).path("state").asText()).isEqualTo("annulled");
        assertThat(inPlacement("2025-03-03")).doesNotContain("FI-0036");
    }

    @Test
    void whatTellsOfHealthIsNotForConsultants() throws IOException {
        String sensitive = PLACEMENT.replace("work_placement", "health_service");
        String health = start("FI-0037", sensitive);
        String placement = start("FI-0037", PLACEMENT);
        HttpResponse<String> shown = get("sagsbehandler", placement);
        put(
                "sagsbehandler",
                placement,
                ((ObjectNode) json(shown)).put("endedOn", "2025-04-02").put("interruptionReason", "Fortrolig grund"),
                tag(shown));

        assertThat(get("konsulent", health).statusCode()).isEqualTo(404);
        assertThat(send("konsulent", post("/api/enrolments/FI-0037/activities", sensitive))
                        .statusCode())
                .isEqualTo(422);
        assertThat(get("konsulent", placement).body()).contains("interrupted").doesNotContain("Fortrolig");
        assertThat(get("konsulent", "/api/enrolments/FI-0037/activities").body())
                .doesNotContain("health", "Fortrolig");
    }

    @Test
    void aCompanyIsFoundByItsNumberAndTheBeginningOfItsName() throws IOException {
        String address = "/api/companies/06370640";
        HttpRequest.Builder unknown = body("PUT", address, "{\"name\":\"Ærlig Prøve ApS\",\"sector\":\"public\"}");

        assertThat(send("konsulent", unknown.copy().header("If-Match", "*")).statusCode())
                .isEqualTo(200);

        assertThat(get("sagsbehandler", "/api/companies?q=aerlig").body()).contains("06370640");
        assertThat(get("sagsbehandler", "/api/companies?q=06%2037%2006%2040").body())
                .contains("Ærlig Prøve ApS");
        HttpResponse<String> shown = get("teamleder", address);
        String contact = "{\"name\":\"Ærlig Prøve ApS\",\"contactName\":\"Pia Opdigt\"}";
        assertThat(send("teamleder", body("PUT", address, contact).header("If-Match", tag(shown)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("konsulent", body("PUT", address, contact).header("If-Match", tag(shown)))
                        .statusCode())
                .isEqualTo(409);
    }

    private String inPlacement(String day) {
        return get("teamleder", "/api/initiatives/FI-2023/cohorts/activity-work_placement?size=100&asOf=" + day)
                .body();
    }

    private String start(String ref, String activity) {
        return location(send("sagsbehandler", post("/api/enrolments/" + ref + "/activities", activity)));
    }

    private static String location(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String address = created.headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("/api/"));
    }

    private HttpResponse<String> get(String userName, String path) {
        return send(userName, HttpRequest.newBuilder(server.uri(path)));
    }

    private HttpResponse<String> put(String userName, String path, ObjectNode json, String version) {
        String stated = json.put("reason", "Skrevet ind fra papir").toString();
        return send(userName, body("PUT", path, stated).header("If-Match", version));
    }

    private HttpRequest.Builder post(String path, String json) {
        return body("POST", path, json);
    }

    private HttpRequest.Builder body(String method, String path, String json) {
        return HttpRequest.newBuilder(server.uri(path))
                .method(method, BodyPublishers.ofString(json))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(String userName, HttpRequest.Builder request) {
        return Visitor.to(server).send(request.header("Authorization", "Bearer demo-" + userName));
    }

    private static String tag(HttpResponse<String> shown) {
        return shown.headers().firstValue("ETag").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
