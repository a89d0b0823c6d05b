package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps recorded over HTTP by those who work with the citizen; years after the days that the sample is asked about. */
@ParameterizedClass
@EnumSource
class ScreeningIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestServer server;

    ScreeningIT(Demo demo) {
        server = demo.server();
    }

    @Test
    void aScreeningMovesTheEnrolmentFromItsDayOn() throws IOException {
        String ref = enrolment(0);

        HttpResponse<String> answer = screen("sagsbehandler", ref, "2025-03-03", 1);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/api/enrolments/" + ref));
        assertThat(stepOn("2025-03-02", ref)).isGreaterThan(1);
        assertThat(stepOn("2025-03-03", ref)).isEqualTo(1);
    }

    @Test
    void aSecondScreeningOfTheDayTakesTheFirstOnesPlaceAndBothStayReadable() throws IOException {
        String ref = enrolment(1);
        screen("sagsbehandler", ref, "2025-03-03", 4);
        screen("teamleder", ref, "2025-03-03", 5);

        assertThat(stepOn("2025-03-03", ref)).isEqualTo(5);
        JsonNode screenings = json("/api/enrolments/" + ref).path("screenings");
        assertThat(screenings.findValuesAsText("effectiveOn"))
                .filteredOn("2025-03-03"::equals)
                .hasSize(2);
    }

    @Test
    void figuresThatWereAskedBeforeKnowOfAScreeningAtOnceAndNotBeforeItsMoment() throws IOException {
        String ref = enrolment(3);
        int step = stepOn("2025-03-04", ref) == 2 ? 3 : 2;
        String list = "/api/initiatives/FI-2023/cohorts/step-" + step + "?asOf=2025-03-04";
        JsonNode before = json(list);
        int counted = counted(step);

        screen("sagsbehandler", ref, "2025-03-04", step);

        assertThat(json(list).path("total").asInt())
                .isEqualTo(before.path("total").asInt() + 1);
        assertThat(counted(step)).isEqualTo(counted + 1);
        assertThat(json(list + "&knownAt=" + before.path("knownAt").asText()).path("items"))
                .isEqualTo(before.path("items"));
    }

    private int counted(int step) throws IOException {
        return json("/api/initiatives/FI-2023/status?asOf=2025-03-04")
                .path("steps")
                .path(Integer.toString(step))
                .asInt();
    }

    @Test
    void whatTheLadderOrTheDaysForbidIsRefused() throws IOException {
        String ref = enrolment(2);

        assertThat(screen("sagsbehandler", ref, "2025-03-03", 6).statusCode()).isEqualTo(409);
        assertThat(screen("sagsbehandler", ref, "2199-01-01", 3).statusCode()).isEqualTo(409);
        assertThat(screen("sagsbehandler", ref, "2020-01-01", 3).statusCode()).isEqualTo(409);
        assertThat(screen("sagsbehandler", "nobody", "2025-03-03", 3).statusCode())
                .isEqualTo(404);
        assertThat(screen("konsulent", ref, "2025-03-03", 3).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> screen(String userName, String ref, String day, int step) {
        return Visitor.to(server)
                .send(HttpRequest.newBuilder(server.uri("/api/enrolments/" + ref + "/screenings"))
                        .header("Authorization", "Bearer demo-" + userName)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"effectiveOn\":\"" + day + "\",\"step\":" + step + ",\"reason\":\"Samtale\"}")));
    }

    private String enrolment(int place) throws IOException {
        return json("/api/initiatives/FI-2023/cohorts/active?asOf=2025-03-02&from=" + (10 + place))
                .path("items")
                .path(0)
                .path("enrolmentRef")
                .asText();
    }

    private int stepOn(String day, String ref) throws IOException {
        for (JsonNode item : json("/api/initiatives/FI-2023/cohorts/active?size=100&asOf=" + day)
                .path("items")) {
            if (item.path("enrolmentRef").asText().equals(ref)) {
                return item.path("step").asInt();
            }
        }
        throw new IllegalStateException(ref + " is not active on " + day);
    }

    private JsonNode json(String path) throws IOException {
        return JSON.readTree(Visitor.to(server)
                .send(HttpRequest.newBuilder(server.uri(path)).header("Authorization", "Bearer demo-teamleder"))
                .body());
    }
}
