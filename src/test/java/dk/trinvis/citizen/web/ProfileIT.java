package dk.trinvis.citizen.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a citizen is reached and what the citizen wants, on both databases. */
class ProfileIT {

    enum Database {
        DERBY,
        POSTGRES;

        TestServer server() {
            return this == DERBY ? TestServer.derby() : TestServer.postgres();
        }
    }

    private static final String CONTACT = "/api/citizens/B-0066/contact";
    private static final String GOAL = "/api/citizens/B-0067/goal";

    @ParameterizedTest
    @EnumSource
    void aContactIsChangedByWhoeverHasSeenTheOneBefore(Database database) {
        String seen = etag(get(database, CONTACT));
        assertThat(put(database, CONTACT, "", "{\"phone\":\"12 34 56 78\"}").statusCode())
                .isEqualTo(428);
        assertThat(put(database, CONTACT, seen, "{\"phone\":\"12 34 56 78\",\"note\":\"Helst efter kl. 14\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(put(database, CONTACT, seen, "{\"phone\":\"87654321\"}").statusCode())
                .isEqualTo(409);

        assertThat(get(database, CONTACT).body()).contains("12 34 56 78", "Helst efter kl. 14");
        assertThat(get(database, "/citizen/show?ref=B-0066").body()).contains("Helst efter kl. 14");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeRightIsRefused(Database database) {
        assertThat(put(database, CONTACT, "*", "{\"phone\":\"ring hjem\"}").body())
                .contains("\"phone\"");
        assertThat(put(database, CONTACT, "*", "{\"email\":\"hjemme\"}").body()).contains("\"email\"");
        assertThat(put(database, CONTACT, "*", "{\"note\":\"cpr 018160-1000\"}").body())
                .contains("\"note\"")
                .doesNotContain("018160");
        assertThat(put(database, GOAL, "*", "{\"words\":\"\"}").statusCode()).isEqualTo(422);
        assertThat(put(database, GOAL, "*", "{\"words\":\"Et job\",\"saidOn\":\"2024-01-01\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource
    void aGoalHoldsFromTheDayItWasSaidAndTheOneBeforeStaysReadable(Database database) {
        LocalDate today = new Clock().today();
        put(database, GOAL, "*", "{\"words\":\"Jeg vil være kok\",\"saidOn\":\"" + today.minusDays(9) + "\"}");
        put(database, GOAL, "*", "{\"words\":\"Jeg vil være bager\",\"saidOn\":\"" + today.minusDays(2) + "\"}");

        assertThat(get(database, GOAL).body())
                .contains("bager", today.minusDays(2).toString());
        put(database, GOAL, "*", "{\"words\":\"Jeg vil være maler\",\"saidOn\":\"" + today.minusDays(5) + "\"}");
        assertThat(get(database, GOAL).body()).as("what was said later").contains("bager");
        assertThat(get(database, "/citizen/show?ref=B-0067").body())
                .containsSubsequence(
                        "<blockquote",
                        "Jeg vil være bager",
                        "<table",
                        "Jeg vil være bager",
                        "Jeg vil være maler",
                        "Jeg vil være kok");
        assertThat(send(
                                database,
                                HttpRequest.newBuilder(database.server().uri("/citizen/show?ref=B-0067")),
                                "konsulent")
                        .body())
                .doesNotContain("Jeg vil være");
    }

    private static String etag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> get(Database database, String path) {
        return send(database, HttpRequest.newBuilder(database.server().uri(path)), "sagsbehandler");
    }

    private static HttpResponse<String> put(Database database, String path, String version, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(database.server().uri(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json));
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return send(database, request, "sagsbehandler");
    }

    private static HttpResponse<String> send(Database database, HttpRequest.Builder request, String user) {
        return Visitor.to(database.server()).send(request.header("Authorization", "Bearer demo-" + user));
    }
}
