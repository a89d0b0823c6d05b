package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks to the API as somebody with a token. */
record Script(TestServer server, String token) {

    private static final Pattern TOKEN = Pattern.compile("(?:\"token\":\"|id=\"token\">)([A-Za-z0-9_-]+)");
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

    static LocalDate tomorrow() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(1);
    }

    /** As the first administrator of a production server, with a new token. */
    static Script asChef() {
        Visitor chef = Visitor.signedIn(ProductionServer.get(), "chef", ProductionServer.PASSWORD);
        HttpRequest.Builder request = chef.form("/api/users/chef/tokens/script", Map.of())
                .setHeader("Content-Type", "application/json")
                .header("X-CSRF-Token", chef.token())
                .PUT(BodyPublishers.ofString("{\"lastDay\":\"" + tomorrow() + "\"}"));
        return new Script(ProductionServer.get(), tokenIn(chef.send(request)));
    }

    /** The token that an answer shows. */
    static String tokenIn(HttpResponse<String> answer) {
        Matcher found = TOKEN.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.uri(path)));
    }

    HttpResponse<String> put(String path, String json) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> put(String path, String version, String json) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(server.uri(path)).DELETE());
    }

    /** Sends a file and waits until all of it is taken in. */
    void take(String kind, String csv) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri("/api/imports/" + kind))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        String path = location.substring(location.indexOf("/api/"));
        long start = System.nanoTime();
        String body = answer.body();
        while (body.contains("\"state\":\"running\"")) {
            assertThat(System.nanoTime() - start).isLessThan(PATIENCE);
            body = get(path).body();
        }
        assertThat(body).contains("\"state\":\"completed\"");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Visitor.to(server).send(request.header("Authorization", "Bearer " + token));
    }
}
