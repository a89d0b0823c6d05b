package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample initiative on 27 September 2023 has the numbers of the committee's paper, and each is the length of its list. */
@ParameterizedClass
@EnumSource
class StatusIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INITIATIVE = "/api/initiatives/FI-2023";
    private static final String DAY = "asOf=2023-09-27";

    private final TestServer server;

    StatusIT(Demo demo) {
        server = demo.server();
    }

    @Test
    void theAccountSinceLaunchIsThatOfTheMinutes() throws IOException {
        JsonNode status = status();

        assertThat(status.path("movement"))
                .isEqualTo(
                        JSON.readTree(
                                "{\"launchDay\":\"2023-07-01\",\"launched\":70,\"admitted\":4,\"ended\":11,\"active\":63,\"everEnrolled\":74}"));
        assertThat(status.path("citizens")).isEqualTo(JSON.readTree("{\"active\":63,\"everEnrolled\":74}"));
        assertThat(status.path("outcomes"))
                .isEqualTo(JSON.readTree("{\"education\":5,\"employment\":2,\"self_supporting\":3,\"repatriated\":1}"));
        assertThat(status.path("otherEndReasons")).isEmpty();
    }

    @Test
    void stepsActivitiesAndTracksAreThoseOfTheMinutes() throws IOException {
        JsonNode status = status();

        assertThat(status.path("steps")).isEqualTo(JSON.readTree("{\"1\":0,\"2\":8,\"3\":27,\"4\":20,\"5\":8}"));
        assertThat(status.path("unscreened").asInt()).isZero();
        assertThat(status.path("activities").path("small_job").asInt()).isEqualTo(8);
        assertThat(status.path("activities").path("work_placement").asInt()).isEqualTo(5);
        assertThat(status.path("inNoActivity").asInt()).isZero();
        assertThat(status.path("tracks")).isEqualTo(JSON.readTree("{\"spor-1\":0,\"spor-2\":0,\"spor-3\":0}"));
        assertThat(status.path("inNoTrack").asInt()).isEqualTo(63);
    }

    @Test
    void everyCheckHoldsAndSaysItsNumbers() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        status().path("checks").forEach(check -> {
            assertThat(check.path("holds").asBoolean()).as(check.toString()).isTrue();
            texts.put(check.path("id").asText(), check.path("text").asText());
        });

        assertThat(texts)
                .containsOnlyKeys("CHK-1", "CHK-2", "CHK-3", "CHK-4", "CHK-5", "CHK-8", "CHK-10")
                .containsEntry("CHK-1", "70 + 4 − 11 = 63");
    }

    @Test
    void everyFigureIsTheLengthOfItsList() throws IOException {
        JsonNode status = status();
        Map<String, Integer> figures = new LinkedHashMap<>();
        status.path("movement")
                .properties()
                .forEach(field -> figures.put(field.getKey(), field.getValue().asInt()));
        figures.remove("launchDay");
        named(figures, "outcome-", status.path("outcomes"));
        named(figures, "step-", status.path("steps"));
        named(figures, "activity-", status.path("activities"));
        named(figures, "track-", status.path("tracks"));
        named(figures, "", status.path("progress"));
        assertThat(figures.remove("notScreened"))
                .isEqualTo(status.path("unscreened").asInt());
        for (String name : new String[] {"unscreened", "inNoActivity", "inNoTrack"}) {
            figures.put(name, status.path(name).asInt());
        }
        figures.put(
                "inAnyActivity",
                status.path("movement").path("active").asInt()
                        - status.path("inNoActivity").asInt());

        for (Map.Entry<String, Integer> figure : figures.entrySet()) {
            JsonNode cohort = json(INITIATIVE + "/cohorts/" + figure.getKey() + "?size=100&" + DAY);
            assertThat(cohort.path("total").asInt()).as(figure.getKey()).isEqualTo(figure.getValue());
            assertThat(cohort.path("items")).as(figure.getKey()).hasSize(figure.getValue());
        }
    }

    @Test
    void whatWasNotYetRecordedIsNotKnown() throws IOException {
        JsonNode status = json(INITIATIVE + "/status?" + DAY + "&knownAt=2020-01-01T00:00:00Z");

        assertThat(status.path("movement").path("everEnrolled").asInt()).isZero();
        assertThat(status.path("knownAt").asText()).isEqualTo("2020-01-01T00:00:00Z");
    }

    @Test
    void aListGoesOnWhereItsPageEnds() throws IOException {
        JsonNode first = json(INITIATIVE + "/cohorts/active?size=60&" + DAY);
        JsonNode second = json(first.path("next").asText());

        assertThat(first.path("items")).hasSize(60);
        assertThat(second.path("items")).hasSize(3);
        assertThat(second.has("next")).isFalse();
        assertThat(second.path("knownAt")).isEqualTo(first.path("knownAt"));
    }

    @Test
    void whatCannotBeAskedIsRefusedWithAReason() throws IOException {
        assertThat(get(INITIATIVE + "/status?asOf=2023-02-31").statusCode()).isEqualTo(422);
        assertThat(get(INITIATIVE + "/status?knownAt=2999-01-01T00:00:00Z").statusCode())
                .isEqualTo(422);
        assertThat(get(INITIATIVE + "/status?knownAt=yesterday").body()).contains("\"field\":\"knownAt\"");
        assertThat(get("/api/initiatives/FI-1999/status").statusCode()).isEqualTo(404);
        assertThat(get(INITIATIVE + "/cohorts/step-9").statusCode()).isEqualTo(404);
        assertThat(get(INITIATIVE + "/cohorts/active?size=1000").statusCode()).isEqualTo(422);
    }

    private static void named(Map<String, Integer> figures, String prefix, JsonNode part) {
        part.properties()
                .forEach(field ->
                        figures.put(prefix + field.getKey(), field.getValue().asInt()));
    }

    private JsonNode status() throws IOException {
        return json(INITIATIVE + "/status?" + DAY);
    }

    private JsonNode json(String path) throws IOException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                .header("Authorization", "Bearer demo-teamleder")
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
