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

/** Changes and corrections by scripts: repeated, at the same time as others, and years after the sample's days. */
@ParameterizedClass
@EnumSource
class EnrolmentChangesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCREENING = "{\"effectiveOn\":\"2025-04-03\",\"step\":%d,\"reason\":\"Samtale\"}";

    private final TestServer server;

    EnrolmentChangesIT(Demo demo) {
        server = demo.server();
    }

    @Test
    void aRequestSentAgainWithItsKeyIsDoneOnceAndAnsweredAlike() throws IOException {
        String path = "/api/enrolments/FI-0060/screenings";

        HttpResponse<String> first = send("POST", path, "Idempotency-Key", "k-1", SCREENING.formatted(1));
        HttpResponse<String> again = send("POST", path, "Idempotency-Key", "k-1", SCREENING.formatted(1));
        HttpResponse<String> other = send("POST", path, "Idempotency-Key", "k-1", SCREENING.formatted(2));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(show("FI-0060").path("screenings").findValuesAsText("effectiveOn"))
                .filteredOn("2025-04-03"::equals)
                .hasSize(1);
    }

    @Test
    void aCorrectionNamesTheVersionItIsMadeTo() throws IOException {
        send("POST", "/api/enrolments/FI-0061/screenings", "X-None", "", SCREENING.formatted(1));
        String correction =
                "{\"step\":2,\"reason\":\"Samtale\",\"citizenStep\":3,\"correctionReason\":\"Forkert trin\"}";
        String path = "/api/enrolments/FI-0061/screenings/2025-04-03";
        String seen = version("FI-0061");
        send(
                "POST",
                "/api/enrolments/FI-0061/screenings",
                "X-None",
                "",
                SCREENING.replace("04-01", "04-02").formatted(4));

        assertThat(send("PUT", path, "X-None", "", correction).statusCode()).isEqualTo(428);
        HttpResponse<String> late = send("PUT", path, "If-Match", seen, correction);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Sanne Sagsbehandler");
        assertThat(send("PUT", path, "If-Match", version("FI-0061"), correction).statusCode())
                .isEqualTo(204);

        assertThat(show("FI-0061").path("screenings"))
                .anySatisfy(row -> assertThat(row.path("citizenStep").asInt()).isEqualTo(3))
                .anySatisfy(
                        row -> assertThat(row.path("correctionReason").asText()).isEqualTo("Forkert trin"));
    }

    @Test
    void whatIsPostedMayNameItsVersionAndIsThenMadeToNoOther() throws IOException {
        String screenings = "/api/enrolments/FI-0063/screenings";
        String end = "{\"lastDay\":\"2025-05-01\",\"endReason\":\"education\",\"reason\":\"Fra papir\"}";
        String seen = version("FI-0063");

        assertThat(send("POST", screenings, "If-Match", seen, SCREENING.formatted(1))
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> late = send("POST", screenings, "If-Match", seen, SCREENING.formatted(2));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Sanne Sagsbehandler");
        assertThat(send("POST", "/api/enrolments/FI-0063/end", "If-Match", seen, end)
                        .statusCode())
                .isEqualTo(409);
        assertThat(send(
                                "POST",
                                "/api/enrolments/FI-0063/tracks/ending",
                                "If-Match",
                                "\"1\"",
                                "{\"lastDay\":\"2025-05-01\",\"endedAs\":\"completed\",\"reason\":\"Fra papir\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void anEnrolmentNamesItsCitizenWhoseEnrolmentsAreAllShown() throws IOException {
        assertThat(show("FI-0064").path("citizenRef").asText()).isEqualTo("B-0064");

        HttpResponse<String> theirs = send("GET", "/api/citizens/B-0064/enrolments", "X-None", "", "");

        assertThat(theirs.body()).contains("\"enrolmentRef\":\"FI-0064\"", "\"citizenRef\":\"B-0064\"");
    }

    @Test
    void anEndIsTakenBackAndItsDaysAreCorrected() throws IOException {
        String path = "/api/enrolments/FI-0062";
        String end = "{\"lastDay\":\"2025-05-01\",\"endReason\":\"education\",\"destination\":\"%s\","
                + "\"reason\":\"Skrevet ind fra papir\"}";

        assertThat(send("POST", path + "/end", "X-None", "", end.formatted("moon"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(send("POST", path + "/end", "X-None", "", end.formatted("higher_education"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(show("FI-0062").path("destination").asText()).isEqualTo("higher_education");
        assertThat(send("POST", path + "/end", "X-None", "", end.formatted("other"))
                        .statusCode())
                .isEqualTo(409);

        String days =
                "{\"firstDay\":\"2023-07-01\",\"lastDay\":\"2025-05-02\",\"endReason\":\"education\",\"reason\":\"En"
                        + " dag mere\"}";
        assertThat(send("PUT", path + "/days", "If-Match", version("FI-0062"), days)
                        .statusCode())
                .isEqualTo(204);
        assertThat(show("FI-0062").path("lastDay").asText()).isEqualTo("2025-05-02");
        assertThat(show("FI-0062").path("destination").asText()).isEqualTo("higher_education");
        String none = days.replace("\"reason\":\"En dag mere\"", "\"destination\":\"\",\"reason\":\"Ingen\"");
        assertThat(send("PUT", path + "/days", "If-Match", version("FI-0062"), none)
                        .statusCode())
                .isEqualTo(204);
        assertThat(show("FI-0062").path("destination").isMissingNode()).isTrue();

        assertThat(send("DELETE", path + "/end", "If-Match", "*", "{}").statusCode())
                .isEqualTo(422);
        assertThat(send("DELETE", path + "/end", "If-Match", version("FI-0062"), "{\"reason\":\"Kom tilbage\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(show("FI-0062").path("lastDay").isMissingNode()).isTrue();
    }

    private HttpResponse<String> send(String method, String path, String header, String value, String body) {
        return Visitor.to(server)
                .send(HttpRequest.newBuilder(server.uri(path))
                        .header("Authorization", "Bearer demo-sagsbehandler")
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .method(method, BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String ref) {
        return Visitor.to(server)
                .send(HttpRequest.newBuilder(server.uri("/api/enrolments/" + ref))
                        .header("Authorization", "Bearer demo-sagsbehandler"));
    }

    private String version(String ref) {
        return get(ref).headers().firstValue("ETag").orElseThrow();
    }

    private JsonNode show(String ref) throws IOException {
        return JSON.readTree(get(ref).body());
    }
}
