package dk.trinvis.citizen.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a citizen is reached and what the citizen wants, on both databases. */
class ProfileIT {

    private static final String CONTACT = "/api/citizens/B-0066/contact";
    private static final String GOAL = "/api/citizens/B-0067/goal";

    @ParameterizedTest
    @EnumSource
    void aContactIsChangedByWhoeverHasSeenTheOneBefore(Demo demo) {
        String seen = etag(get(demo, CONTACT));
        assertThat(put(demo, CONTACT, "", "{\"phone\":\"12 34 56 78\"}").statusCode())
                .isEqualTo(428);
        assertThat(put(demo, CONTACT, seen, "{\"phone\":\"12 34 56 78\",\"note\":\"Helst efter kl. 14\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(put(demo, CONTACT, seen, "{\"phone\":\"87654321\"}").statusCode())
                .isEqualTo(409);

        assertThat(get(demo, CONTACT).body()).contains("12 34 56 78", "Helst efter kl. 14");
        assertThat(get(demo, "/citizen/show?ref=B-0066").body()).contains("Helst efter kl. 14");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeRightIsRefused(Demo demo) {
        assertThat(put(demo, CONTACT, "*", "{\"phone\":\"ring hjem\"}").body()).contains("\"phone\"");
        assertThat(put(demo, CONTACT, "*", "{\"email\":\"hjemme\"}").body()).contains("\"email\"");
        assertThat(put(demo, CONTACT, "*", "{\"note\":\"cpr 018160-1000\"}").body())
                .contains("\"note\"")
                .doesNotContain("018160");
        assertThat(put(demo, GOAL, "*", "{\"words\":\"\"}").statusCode()).isEqualTo(422);
        assertThat(put(demo, GOAL, "*", "{\"words\":\"Et job\",\"saidOn\":\"2024-01-01\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource
    void aGoalHoldsFromTheDayItWasSaidAndTheOneBeforeStaysReadable(Demo demo) {
        LocalDate today = new Clock().today();
        put(demo, GOAL, "*", "{\"words\":\"Jeg vil være kok\",\"saidOn\":\"" + today.minusDays(9) + "\"}");
        put(demo, GOAL, "*", "{\"words\":\"Jeg vil være bager\",\"saidOn\":\"" + today.minusDays(2) + "\"}");

        assertThat(get(demo, GOAL).body()).contains("bager", today.minusDays(2).toString());
        put(demo, GOAL, "*", "{\"words\":\"Jeg vil være maler\",\"saidOn\":\"" + today.minusDays(5) + "\"}");
        assertThat(get(demo, GOAL).body()).as("what was said later").contains("bager");
        assertThat(get(demo, "/citizen/show?ref=B-0067").body())
                .containsSubsequence(
                        "<blockquote",
                        "Jeg vil være bager",
                        "<table",
                        "Jeg vil være bager",
                        "Jeg vil være maler",
                        "Jeg vil være kok");
        assertThat(send(demo, HttpRequest.newBuilder(demo.server().uri("/citizen/show?ref=B-0067")), "konsulent")
                        .body())
                .doesNotContain("Jeg vil være");
    }

    private static String etag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> get(Demo demo, String path) {
        return send(demo, HttpRequest.newBuilder(demo.server().uri(path)), "sagsbehandler");
    }

    private static HttpResponse<String> put(Demo demo, String path, String version, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(demo.server().uri(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json));
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return send(demo, request, "sagsbehandler");
    }

    private static HttpResponse<String> send(Demo demo, HttpRequest.Builder request, String user) {
        return Visitor.to(demo.server()).send(request.header("Authorization", "Bearer demo-" + user));
    }
}
