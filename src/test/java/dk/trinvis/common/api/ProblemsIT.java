package dk.trinvis.common.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API answers when it cannot do what was asked, by status, in the caller's language. */
class ProblemsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "400 | teamleder | POST | /api/citizens | application/json | {",
                "401 | nobody | GET | /api/citizens/B-0066 | application/json |",
                "403 | sekretaer | GET | /api/citizens/B-0066 | application/json |",
                "404 | teamleder | GET | /api/citizens/nobody | application/json |",
                "404 | teamleder | GET | /api/nowhere | application/json |",
                "405 | teamleder | DELETE | /api/queue | application/json |",
                "415 | teamleder | POST | /api/citizens | text/plain | x",
                "422 | teamleder | GET | /api/initiatives/FI-2023/status?asOf=2023-02-31 | application/json |",
                "422 | teamleder | GET | /api/initiatives/FI-2023/cohorts/active?size=1000 | application/json |",
                "428 | teamleder | PUT | /api/citizens/B-0066/contact | application/json | {}",
            })
    void everyProblemSaysWhatIsWrongInTheCallersLanguage(
            int status, String user, String method, String path, String type, @Nullable String body)
            throws IOException {
        JsonNode danish =
                problem(status, request(user, method, path, type, body).header("Accept-Language", "da"));
        JsonNode english =
                problem(status, request(user, method, path, type, body).header("Accept-Language", "en"));

        assertThat(danish.path("detail").asText())
                .isNotBlank()
                .isNotEqualTo(english.path("detail").asText());
        assertThat(english.path("detail").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "da, size=1000, size, Højst 100.",
        "en, size=1000, size, At most 100.",
        "da, size=0, size, Mindst 1.",
        "en, from=-1, from, At least 0."
    })
    void aNumberOutOfItsRangeIsToldWhichThereAre(String language, String query, String field, String words)
            throws IOException {
        JsonNode problem = problem(
                422,
                request("teamleder", "GET", "/api/queue?reason=any&" + query, "application/json", null)
                        .header("Accept-Language", language));

        assertThat(problem.path("errors")).hasSize(1);
        assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(problem.path("errors").path(0).path("message").asText()).isEqualTo(words);
        assertThat(problem.path("detail").asText()).isEqualTo(words);
    }

    private static HttpRequest.Builder request(
            String user, String method, String path, String type, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(TestServer.derby().uri(path))
                .header("Content-Type", type)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return user.equals("nobody") ? request : request.header("Authorization", "Bearer demo-" + user);
    }

    private static JsonNode problem(int status, HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = Visitor.to(TestServer.derby()).send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        return problem;
    }
}
